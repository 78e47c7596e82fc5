package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Step;
import vn.thidua.core.organization.RestatedEntry;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.web.Formats;
import vn.thidua.web.Tone;

/**
 * Writes in words what each unit contributes to one figure.
 *
 * @param latest latest submission by unit
 * @param figure the figure of all of them
 */
record FigureSources(
        PeriodInfo period, Map<UUID, Submission> latest, Indicator indicator, List<Operand> operands, Figure figure) {

    private static final String KEY = "reporting.consolidation.";

    List<FigurePanel.Source> of(List<Unit> units) {
        return units.stream().map(unit -> source(unit, FigurePanel.Kind.UNIT)).toList();
    }

    /** Lets units that stand together on the tree of another day follow what they come to. */
    List<FigurePanel.Source> on(RestatedPeriod restated, List<Unit> units) {
        Map<String, Unit> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        List<FigurePanel.Source> rows = new ArrayList<>();
        for (RestatedEntry entry : restated.restatement().entries()) {
            boolean unchanged = restated.isUnchanged(entry);
            if (!unchanged) {
                rows.add(together(restated, entry));
            }
            entry.members().stream()
                    .map(code -> Objects.requireNonNull(byCode.get(code)))
                    .map(unit -> source(unit, unchanged ? FigurePanel.Kind.UNIT : FigurePanel.Kind.MEMBER))
                    .forEach(rows::add);
        }
        return rows;
    }

    private FigurePanel.Source together(RestatedPeriod restated, RestatedEntry entry) {
        Figure sum = restated.figures(entry, List.of(indicator)).figure(indicator.code());
        return new FigurePanel.Source(
                FigurePanel.Kind.TOGETHER,
                restated.names().of(entry.heritage()),
                parts(sum),
                "",
                "",
                sum.coverage().isComplete() ? Tone.DONE : Tone.WARN,
                text(
                        KEY + "units",
                        sum.coverage().contributing().size(),
                        entry.members().size() - sum.coverage().notAsked().size()),
                Optional.empty());
    }

    private FigurePanel.Source source(Unit unit, FigurePanel.Kind kind) {
        Submission submission = latest.get(unit.id());
        if (figure.coverage().notAsked().contains(unit.code())) {
            return new FigurePanel.Source(
                    kind,
                    unit.shortName(),
                    operands.stream().map(operand -> Formats.ABSENT).toList(),
                    Formats.ABSENT,
                    "",
                    Tone.DRAFT,
                    text(KEY + "source.not-asked"),
                    Optional.empty());
        }
        if (submission == null) {
            return new FigurePanel.Source(
                    kind,
                    unit.shortName(),
                    operands.stream().map(operand -> Formats.ABSENT).toList(),
                    Formats.ABSENT,
                    "",
                    Tone.LATE,
                    text(KEY + "source.missing"),
                    Optional.empty());
        }
        long late = ChronoUnit.DAYS.between(period.dueOn(), submission.receivedOn());
        boolean counted = figure.coverage().contributing().contains(unit.code());
        return new FigurePanel.Source(
                kind,
                unit.shortName(),
                operands.stream().map(operand -> value(submission, operand)).toList(),
                text(KEY + "version", String.valueOf(submission.version())),
                Formats.day(submission.receivedOn()),
                !counted ? Tone.WARN : late > 0 ? Tone.WAIT : Tone.DONE,
                !counted
                        ? text(KEY + "source.empty")
                        : submission.version() > 1
                                ? text(KEY + "source.corrected")
                                : late > 0 ? text(KEY + "source.late", late) : text(KEY + "source.on-time"),
                Optional.of("/reporting/submissions/" + submission.id() + "?at="
                        + operands.getFirst().code() + "#" + operands.getFirst().code()));
    }

    private static String value(Submission submission, Operand operand) {
        return Formats.number(
                submission.figures().stream()
                        .filter(figure -> figure.indicator().equals(operand.code()))
                        .findFirst()
                        .flatMap(ReportedFigure::figure),
                operand.decimals());
    }

    /** A mean stands under the means of its members, not the sum that it is divided from. */
    private List<String> parts(Figure sum) {
        List<String> totals = totals(sum, indicator, operands);
        return indicator.acrossUnits() instanceof Aggregation.WeightedMean
                ? List.of(Formats.number(sum.value(), indicator.decimals()), totals.getLast())
                : totals;
    }

    static List<String> totals(Figure figure, Indicator indicator, List<Operand> operands) {
        if (operands.size() == 1) {
            return List.of(Formats.number(figure.value(), indicator.decimals()));
        }
        return figure.steps().getLast() instanceof Step.Divided division
                ? List.of(Formats.number(division.dividend()), Formats.number(division.divisor()))
                : List.of(Formats.ABSENT, Formats.ABSENT);
    }
}
