package vn.thidua.reporting.submission;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Fills the screen of one report. */
@Component
class SubmissionQueries {

    private final JdbcClient jdbc;
    private final SubmissionRepository submissions;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory units;
    private final ReportedFigures reported;

    SubmissionQueries(
            JdbcClient jdbc,
            SubmissionRepository submissions,
            PeriodRepository periods,
            FormRepository forms,
            UnitDirectory units,
            ReportedFigures reported) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.periods = periods;
        this.forms = forms;
        this.units = units;
        this.reported = reported;
    }

    /**
     * Returns the workbook that the submission {@code id} was read from.
     *
     * @throws vn.thidua.shared.NotFound if there is none, or its unit is not in {@code scope}
     */
    SourceFile file(Scope scope, UUID id) {
        return jdbc.sql("""
                        select file.name, file.content
                          from reporting.submission
                          join reporting.source_file file on file.id = submission.source_file_id
                         where submission.id = :id
                           and submission.unit_id = any (:units)
                        """)
                .param("id", id)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new SourceFile(row.getString("name"), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("submission", id));
    }

    /**
     * Returns the report {@code id}.
     *
     * @param restricted whether the reader may see restricted indicators
     * @param marked code of the indicator that the reader came for; may be empty
     * @throws NotFound if there is none, or its unit is not in {@code scope}
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SubmissionPage page(Scope scope, boolean restricted, UUID id, String marked) {
        Submission submission = submissions.get(scope, id);
        Period period = periods.get(submission.period());
        Form form = forms.get(period.formCode(), period.formVersion());
        Unit unit = units.named(submission.unit(), period.info().dueOn())
                .orElseThrow(() -> new NotFound("unit", submission.unit()));
        Set<String> locked = locked(period.code(), restricted);
        List<UUID> versions = versions(submission);
        Optional<Submission> before = submission.version() == 1
                ? Optional.empty()
                : Optional.of(submissions.get(scope, versions.get(versions.indexOf(id) + 1)));
        Sheets sheets = new Sheets(form, unit.code(), submission, before, locked);
        String periodName = period.info().name().in(language());
        return new SubmissionPage(
                id,
                text("reporting.submission.title", unit.shortName(), periodName),
                unit.name(),
                periodName,
                submission.version(),
                versions.getFirst().equals(id),
                ChronoUnit.DAYS.between(period.info().dueOn(), submission.receivedOn()),
                Formats.moment(submission.receivedAt()),
                Formats.date(submission.receivedOn()),
                submission.receivedBy(),
                submission.fileName(),
                locked.isEmpty() && submission.file().isPresent(),
                !form.narrativeParts().isEmpty(),
                marked,
                sheets.changed(),
                sheets.list(),
                versions.stream()
                        .map(version -> version(submissions.get(scope, version), id))
                        .toList(),
                List.of(
                        new Crumb(text("web.menu.figures"), "/reporting/completeness"),
                        new Crumb(
                                text("reporting.completeness.menu"),
                                "/reporting/completeness?period=" + period.code())));
    }

    /**
     * Says whether the workbook of the report {@code id} holds figures that only persons entrusted with them may see.
     *
     * @throws NotFound if there is no such report, or its unit is not in {@code scope}
     */
    @Transactional(readOnly = true)
    public boolean isRestricted(Scope scope, UUID id) {
        return !locked(submissions.get(scope, id).period(), false).isEmpty();
    }

    /**
     * Returns whose report {@code id} is.
     *
     * @throws NotFound if there is no such report, or its unit is not in {@code scope}
     */
    UUID unit(Scope scope, UUID id) {
        return submissions.get(scope, id).unit();
    }

    private Set<String> locked(String period, boolean restricted) {
        return restricted
                ? Set.of()
                : reported.indicators(period).stream()
                        .filter(IndicatorInfo::restricted)
                        .map(IndicatorInfo::code)
                        .collect(Collectors.toSet());
    }

    private List<UUID> versions(Submission submission) {
        return jdbc.sql("""
                        select id
                          from reporting.submission
                         where unit_id = :unit
                           and period_code = :period
                         order by version desc
                        """)
                .param("unit", submission.unit())
                .param("period", submission.period())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static SubmissionPage.Version version(Submission submission, UUID shown) {
        return new SubmissionPage.Version(
                submission.version(),
                Formats.date(submission.receivedOn()),
                submission.receivedBy(),
                "/reporting/submissions/" + submission.id(),
                submission.id().equals(shown));
    }

    private static Locale language() {
        return Language.current().locale();
    }

    /** The sheets of the form, filled with what a report says. */
    private record Sheets(
            Form form, String unit, Submission submission, Optional<Submission> before, Set<String> locked) {

        List<SubmissionPage.Sheet> list() {
            Map<String, ReportedFigure> now = byCode(submission);
            Map<String, ReportedFigure> earlier = before.map(Sheets::byCode).orElse(Map.of());
            Map<String, Figure> computed = new HashMap<>();
            Consolidation.acrossUnits(
                            form.indicators().stream()
                                    .map(IndicatorDefinition::arithmetic)
                                    .toList(),
                            List.of("unit"),
                            List.of(new Report("unit", figures(now))),
                            new NotAsked(Map.of("unit", form.notAsked().of(unit))))
                    .figures()
                    .forEach(figure -> computed.put(figure.indicator(), figure));
            return form.sheets().stream()
                    .map(sheet -> new SubmissionPage.Sheet(
                            sheet.tab(), sheet.title().in(language()), lines(sheet, now, earlier, computed)))
                    .toList();
        }

        int changed() {
            Map<String, ReportedFigure> now = byCode(submission);
            return before.map(Sheets::byCode)
                    .map(earlier -> (int) now.keySet().stream()
                            .filter(code -> !locked.contains(code))
                            .filter(code -> differs(now.get(code), earlier.get(code)))
                            .count())
                    .orElse(0);
        }

        private List<SubmissionPage.Line> lines(
                FormSheet sheet,
                Map<String, ReportedFigure> now,
                Map<String, ReportedFigure> earlier,
                Map<String, Figure> computed) {
            return sheet.indicators().stream()
                    .map(indicator -> {
                        ReportedFigure figure = now.get(indicator.code());
                        ReportedFigure old = earlier.get(indicator.code());
                        int decimals = indicator.arithmetic().decimals();
                        boolean hidden = locked.contains(indicator.code());
                        Optional<BigDecimal> value = indicator.isDerived()
                                ? Optional.ofNullable(computed.get(indicator.code()))
                                        .flatMap(Figure::value)
                                : Optional.ofNullable(figure).flatMap(ReportedFigure::figure);
                        return new SubmissionPage.Line(
                                indicator.code(),
                                indicator.name().in(language()),
                                indicator.measure().in(language()),
                                hidden,
                                hidden ? "" : shown(indicator, value),
                                hidden || old == null || !differs(figure, old)
                                        ? ""
                                        : Formats.number(old.figure(), decimals),
                                hidden || figure == null
                                        ? ""
                                        : figure.target()
                                                .map(target -> Formats.number(target, decimals))
                                                .orElse(""),
                                figure == null ? "" : figure.cell());
                    })
                    .toList();
        }

        /** What was sent before the form left it out is shown as it was, and called so. */
        private String shown(IndicatorDefinition indicator, Optional<BigDecimal> value) {
            String number = Formats.number(value, indicator.arithmetic().decimals());
            return form.notAsked().covers(unit, indicator.arithmetic())
                    ? number + " (" + text("reporting.not-asked") + ")"
                    : number;
        }

        private static boolean differs(@Nullable ReportedFigure one, @Nullable ReportedFigure other) {
            Optional<BigDecimal> left = Optional.ofNullable(one).flatMap(ReportedFigure::figure);
            Optional<BigDecimal> right = Optional.ofNullable(other).flatMap(ReportedFigure::figure);
            return left.isPresent() != right.isPresent()
                    || (left.isPresent() && left.get().compareTo(right.orElseThrow()) != 0);
        }

        private static Map<String, ReportedFigure> byCode(Submission submission) {
            return submission.figures().stream().collect(Collectors.toMap(ReportedFigure::indicator, figure -> figure));
        }

        private static Map<String, BigDecimal> figures(Map<String, ReportedFigure> reported) {
            Map<String, BigDecimal> figures = new HashMap<>();
            reported.forEach((code, figure) -> figure.figure().ifPresent(value -> figures.put(code, value)));
            return figures;
        }
    }
}
