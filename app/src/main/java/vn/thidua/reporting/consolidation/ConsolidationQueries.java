package vn.thidua.reporting.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.Scope;

/** Consolidates the latest submissions of the units in a reader's scope. */
@Component
class ConsolidationQueries implements ReportedFigures {

    private final SubmissionRepository submissions;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory directory;

    ConsolidationQueries(
            SubmissionRepository submissions, PeriodRepository periods, FormRepository forms, UnitDirectory directory) {
        this.submissions = submissions;
        this.periods = periods;
        this.forms = forms;
        this.directory = directory;
    }

    @Override
    public PeriodInfo period(String code) {
        return periods.get(code).info();
    }

    @Override
    public List<PeriodInfo> periods() {
        return periods.list().stream().map(Period::info).toList();
    }

    @Override
    public List<IndicatorInfo> indicators(String period) {
        return infos(form(periods.get(period)));
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<UnitFigures> unitFigures(Scope scope, String period) {
        Map<UUID, Unit> units = new HashMap<>();
        Period known = periods.get(period);
        NotAsked notAsked = form(known).notAsked();
        directory.named(known.info().dueOn()).forEach(unit -> units.put(unit.id(), unit));
        return submissions.latest(scope, known).stream()
                .map(submission -> {
                    Unit unit = Objects.requireNonNull(units.get(submission.unit()));
                    Set<String> left = notAsked.of(unit.code());
                    return new UnitFigures(
                            unit,
                            submission.id(),
                            submission.version(),
                            values(submission, left, ReportedFigure::figure),
                            values(submission, left, ReportedFigure::target));
                })
                .toList();
    }

    @Override
    public NotAsked notAsked(String period) {
        return form(periods.get(period)).notAsked();
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsolidatedPeriod consolidated(Scope scope, String code) {
        Period period = periods.get(code);
        Optional<Period> previous = period.info().previous().map(periods::get);
        Form form = form(period);
        PeriodReports reports = reports(scope, form, period, previous);

        List<ConsolidatedPart> clusters = new ArrayList<>();
        List<Unit> everyone = new ArrayList<>();
        for (Cluster cluster : directory.clusters(period.info().dueOn())) {
            List<Unit> members = cluster.members().stream()
                    .filter(unit -> scope.covers(unit.id()))
                    .toList();
            if (!members.isEmpty()) {
                clusters.add(reports.part(Optional.of(cluster.code()), members));
                everyone.addAll(members);
            }
        }
        return new ConsolidatedPeriod(
                period.info(),
                previous.map(Period::info),
                infos(form),
                reports.part(Optional.empty(), everyone),
                clusters);
    }

    /** Returns what the units in {@code scope} reported for {@code period} and for the one before it. */
    private PeriodReports reports(Scope scope, Form form, Period period, Optional<Period> previous) {
        return PeriodReports.of(
                form,
                unitFigures(scope, period.code()),
                previous.map(earlier -> unitFigures(scope, earlier.code())).orElse(List.of()),
                previous.map(earlier -> form(earlier).notAsked()).orElse(NotAsked.NOTHING));
    }

    private static Map<String, BigDecimal> values(
            Submission submission, Set<String> notAsked, Function<ReportedFigure, Optional<BigDecimal>> take) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (ReportedFigure figure : submission.figures()) {
            if (!notAsked.contains(figure.indicator())) {
                take.apply(figure).ifPresent(value -> values.put(figure.indicator(), value));
            }
        }
        return values;
    }

    private Form form(Period period) {
        return forms.get(period.formCode(), period.formVersion());
    }

    private static List<IndicatorInfo> infos(Form form) {
        return form.indicators().stream()
                .map(indicator -> info(indicator, isRestricted(form, indicator)))
                .toList();
    }

    /** Who sees a ratio or a mean sees what it is made of, so it is no less restricted than its parts. */
    private static boolean isRestricted(Form form, IndicatorDefinition indicator) {
        List<String> parts = switch (indicator.arithmetic().acrossUnits()) {
            case Aggregation.Ratio(String numerator, String denominator) -> List.of(numerator, denominator);
            case Aggregation.WeightedMean(String weight) -> List.of(weight);
            case Aggregation.Sum _, Aggregation.Last _ -> List.of();
        };
        return indicator.restricted()
                || parts.stream().map(form::find).flatMap(Optional::stream).anyMatch(IndicatorDefinition::restricted);
    }

    private static IndicatorInfo info(IndicatorDefinition definition, boolean restricted) {
        return new IndicatorInfo(
                definition.code(),
                definition.group().code(),
                definition.group().name(),
                definition.name(),
                definition.measure(),
                definition.arithmetic().decimals(),
                definition.arithmetic().direction(),
                definition.isDerived(),
                restricted);
    }
}
