package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.web.Tone;

/**
 * Writes where a unit stands in words, sheet by sheet.
 *
 * @param period code of the period
 * @param sent what counts of the units that are written about
 * @param due last day on which a report is on time
 * @param asOf the day that the board speaks of
 */
record Board(String period, Form form, Map<UUID, Submission> sent, LocalDate due, LocalDate asOf) {

    private static final String KEY = "reporting.completeness.";

    CompletenessPage.Line line(int number, UnitStanding standing) {
        List<CompletenessPage.Cell> cells =
                form.sheets().stream().map(sheet -> cell(standing, sheet)).toList();
        long done = cells.stream().filter(cell -> cell.tone() == Tone.DONE).count();
        long asked =
                form.sheets().stream().filter(sheet -> isAsked(standing, sheet)).count();
        long late = standing.late(due, asOf);
        return new CompletenessPage.Line(
                number,
                standing.unit().shortName(),
                StageWords.tone(standing.progress().stage()),
                StageWords.words(standing.progress()),
                new ReportAddress(period, standing.unit().code()).href(),
                cells,
                text(KEY + "of", done, asked),
                late > 0 ? text("reporting.late", late) : standing.latest().isEmpty() ? "" : text(KEY + "on-time"),
                late == 0,
                note(standing),
                standing.latest().isPresent()
                        ? standing.refusal().map(UnitStanding.Refusal::href).orElse("")
                        : "");
    }

    private static String note(UnitStanding standing) {
        if (standing.latest().isEmpty()) {
            return "";
        }
        if (standing.refusal().isPresent()) {
            return text(KEY + "note.refused-later", standing.refusal().get().allErrors());
        }
        UnitStanding.Sent latest = standing.latest().get();
        return latest.version() > 1 ? text(KEY + "note.corrected", latest.version(), latest.receivedOn()) : "";
    }

    /** Says whether the unit is asked for anything that is typed on {@code sheet}. */
    private boolean isAsked(UnitStanding standing, FormSheet sheet) {
        return !asked(standing, sheet).isEmpty();
    }

    private Set<String> asked(UnitStanding standing, FormSheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .map(IndicatorDefinition::code)
                .filter(code -> !form.notAsked().has(standing.unit().code(), code))
                .collect(Collectors.toSet());
    }

    private CompletenessPage.Cell cell(UnitStanding standing, FormSheet sheet) {
        if (!isAsked(standing, sheet)) {
            return cell(
                    standing,
                    sheet,
                    Tone.DRAFT,
                    text("reporting.not-asked"),
                    new ReportAddress(period, standing.unit().code()).href());
        }
        return switch (standing.state()) {
            case RECEIVED -> received(standing, sheet);
            case RETURNED -> returned(standing, standing.refusal().orElseThrow(), sheet);
            case MISSING ->
                cell(
                        standing,
                        sheet,
                        asOf.isAfter(due) ? Tone.LATE : Tone.DRAFT,
                        text(KEY + "cell.missing"),
                        "/reporting/intake");
        };
    }

    private CompletenessPage.Cell received(UnitStanding standing, FormSheet sheet) {
        Submission latest = Objects.requireNonNull(sent.get(standing.unit().id()));
        long empties = empties(latest, asked(standing, sheet));
        String anchor = sheet.indicators().getFirst().code();
        return cell(
                standing,
                sheet,
                empties == 0 ? Tone.DONE : Tone.WARN,
                empties == 0 ? text(KEY + "cell.done") : text(KEY + "cell.empty", empties),
                "/reporting/submissions/" + latest.id() + "#" + anchor);
    }

    private CompletenessPage.Cell returned(UnitStanding standing, UnitStanding.Refusal refusal, FormSheet sheet) {
        Set<String> tabs = form.sheets().stream().map(FormSheet::tab).collect(Collectors.toSet());
        int here = refusal.errors().getOrDefault(sheet.tab(), 0);
        // What stands on no sheet of the form concerns the file as a whole, and so every sheet.
        boolean whole = refusal.errors().keySet().stream().anyMatch(name -> !tabs.contains(name));
        return cell(
                standing,
                sheet,
                here > 0 || whole ? Tone.WARN : Tone.DRAFT,
                here > 0
                        ? text(KEY + "cell.returned", here)
                        : whole ? text(KEY + "cell.returned.file") : text(KEY + "cell.waiting"),
                refusal.href());
    }

    private static CompletenessPage.Cell cell(
            UnitStanding standing, FormSheet sheet, Tone tone, String words, String href) {
        return new CompletenessPage.Cell(
                tone, words, text(KEY + "cell", standing.unit().shortName(), sheet.tab(), words), href);
    }

    private static long empties(Submission submission, Set<String> asked) {
        return submission.figures().stream()
                .filter(figure -> asked.contains(figure.indicator()))
                .map(ReportedFigure::figure)
                .filter(figure -> figure.isEmpty())
                .count();
    }
}
