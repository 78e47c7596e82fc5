package vn.thidua.reporting.entry;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.reporting.approval.Approval;
import vn.thidua.reporting.check.Finding;
import vn.thidua.reporting.period.PeriodWindow;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Slot;
import vn.thidua.reporting.report.Step;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Says in words where a report stands. */
final class GridWords {

    static final String KEY = "reporting.entry.";

    private GridWords() {}

    static Tone tone(ReportState state, boolean approved) {
        return switch (state) {
            case DRAFT -> Tone.DRAFT;
            case SUBMITTED -> Tone.WAIT;
            case RETURNED -> Tone.WARN;
            case ACCEPTED -> approved ? Tone.DONE : Tone.WAIT;
        };
    }

    /** Returns the state; that of a draft says how far it is filled in. */
    static String state(Report report, Set<String> notAsked, boolean approved, int defects) {
        return switch (report.state()) {
            case DRAFT -> progress(report, notAsked);
            case SUBMITTED -> text(KEY + "state.submitted");
            case RETURNED -> text(KEY + "state.returned", defects);
            case ACCEPTED -> text(KEY + (approved ? "state.approved" : "state.accepted"));
        };
    }

    /** Says how many of the figures that the unit is asked for are there. */
    static String progress(Report report, Set<String> notAsked) {
        List<Slot> asked = asked(report, notAsked);
        long filled = asked.stream().filter(slot -> slot.figure().isPresent()).count();
        return text(KEY + "state.draft", filled, asked.size());
    }

    private static List<Slot> asked(Report report, Set<String> notAsked) {
        return report.slots().stream()
                .filter(slot -> !notAsked.contains(slot.indicator()))
                .toList();
    }

    static String blanks(Report report, Set<String> notAsked) {
        long blank = asked(report, notAsked).stream()
                .filter(slot -> slot.figure().isEmpty())
                .count();
        return blank == 0 ? "" : text(KEY + "blanks", blank);
    }

    static String errors(List<Finding> findings) {
        return findings.isEmpty() ? "" : text(KEY + "errors", findings.size());
    }

    static List<GridPage.Found> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new GridPage.Found(
                        finding.indicators(),
                        Texts.reason(finding.what()) + " "
                                + Texts.mend(finding.what()).orElse("")))
                .toList();
    }

    /** Returns by when it is due, whether that has passed, and who approved it. */
    static List<String> facts(LocalDate due, PeriodWindow window, LocalDate today, Optional<Approval> approval) {
        List<String> facts = new ArrayList<>();
        facts.add(text(KEY + "due", due));
        window.closesOn().ifPresent(day -> facts.add(text(KEY + "closes", day)));
        approval.ifPresent(given -> facts.add(text(
                KEY + (given.unconfirmed().isPresent() ? "approved-before-correction" : "approved"),
                given.by(),
                Formats.moment(given.at()))));
        return facts;
    }

    /** Says how late a report is that was not sent yet; empty if it is not late. */
    static String late(Report report, LocalDate due, LocalDate today) {
        boolean unsent = report.state() == ReportState.DRAFT || report.state() == ReportState.RETURNED;
        long days = ChronoUnit.DAYS.between(due, today);
        return unsent && days > 0 ? text(KEY + "late", days) : "";
    }

    static GridPage.StepLine step(Step step) {
        return new GridPage.StepLine(
                text(KEY + "step." + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                Formats.moment(step.at()),
                step.capacity().isEmpty() ? step.by() : step.by() + " – " + step.capacity(),
                step.reason());
    }
}
