package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Step;
import vn.thidua.core.consolidation.TargetProgress;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/**
 * Writes the origin of one figure in words.
 *
 * @param restated the same on the tree of another day, if that is asked
 * @param latest latest submission by unit
 */
record FigurePanelAssembly(
        ConsolidatedPeriod data,
        ConsolidatedPart part,
        Optional<RestatedPeriod> restated,
        ConsolidationChoice choice,
        Map<UUID, Submission> latest) {

    private static final String KEY = "reporting.consolidation.";

    FigurePanel panel(IndicatorInfo asked) {
        ComparedFigure line = part.figure(asked.code());
        Figure figure = line.current();
        Indicator indicator = line.indicator();
        List<Operand> operands =
                Operand.of(indicator, code -> part.figure(code).indicator().decimals());
        FigureSources sources = new FigureSources(data.period(), latest, indicator, operands, figure);
        return new FigurePanel(
                asked.code(),
                asked.name().in(Language.current().locale()),
                asked.measure().in(Language.current().locale()),
                Formats.number(figure.value(), indicator.decimals()),
                coverage(
                        figure.coverage().contributing().size(),
                        part.units().size() - figure.coverage().notAsked().size(),
                        figure.coverage().notAsked().size()),
                estimates(estimated(figure, operands)),
                figure.coverage().isComplete(),
                rule(indicator),
                arithmetic(figure, indicator),
                operands.size() == 1 ? List.of() : parts(operands),
                operands.stream().map(Operand::code).toList(),
                restated.map(tree -> sources.on(tree, part.units())).orElseGet(() -> sources.of(part.units())),
                FigureSources.totals(figure, indicator, operands),
                comparisons(line),
                choice.href());
    }

    /** Says how many of those who are asked are in a figure, and how many are not asked. */
    static String coverage(int in, int asked, int notAsked) {
        String coverage = text(KEY + "coverage", in, asked);
        return notAsked == 0 ? coverage : text(KEY + "coverage.not-asked", coverage, notAsked);
    }

    /** Says that {@code units} of those in a figure have estimated it; empty if none has. */
    static String estimates(int units) {
        return units == 0 ? "" : text(KEY + "contains-estimates", units);
    }

    private int estimated(Figure figure, List<Operand> operands) {
        return (int) part.units().stream()
                .filter(unit -> figure.coverage().contributing().contains(unit.code()))
                .flatMap(unit -> Optional.ofNullable(latest.get(unit.id())).stream())
                .filter(submission -> operands.stream()
                        .anyMatch(operand -> submission.estimated().contains(operand.code())))
                .count();
    }

    static String rule(Indicator indicator) {
        return switch (indicator.acrossUnits()) {
            case Aggregation.Sum _, Aggregation.Last _ -> text(KEY + "rule.sum");
            case Aggregation.WeightedMean(String weight) -> text(KEY + "rule.mean", weight, indicator.decimals());
            case Aggregation.Ratio(String numerator, String denominator) ->
                text(KEY + "rule.ratio", numerator, denominator, indicator.decimals());
        };
    }

    private static String arithmetic(Figure figure, Indicator indicator) {
        String value = Formats.number(figure.value(), indicator.decimals());
        return switch (figure.steps().getLast()) {
            case Step.Divided division
            when division.factor() == 1 ->
                text(KEY + "arithmetic.mean", division.dividend(), division.divisor(), value);
            case Step.Divided division ->
                text(KEY + "arithmetic.ratio", division.dividend(), division.divisor(), value);
            case Step.NoValue(Step.NoValueReason reason) ->
                text(KEY + "no-value." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default ->
                text(KEY + "arithmetic.sum", figure.coverage().contributing().size(), value);
        };
    }

    private List<FigurePanel.Part> parts(List<Operand> operands) {
        return operands.stream()
                .filter(operand -> !operand.role().equals("mean"))
                .map(operand -> new FigurePanel.Part(
                        text(KEY + "part." + operand.role()),
                        operand.code(),
                        info(operand.code()).name().in(Language.current().locale()),
                        Formats.number(part.figure(operand.code()).current().value(), operand.decimals()),
                        choice.figure(operand.code())))
                .toList();
    }

    private IndicatorInfo info(String code) {
        return data.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<FigurePanel.Comparison> comparisons(ComparedFigure line) {
        List<FigurePanel.Comparison> comparisons = new ArrayList<>();
        int decimals = line.indicator().decimals();
        Change change = line.change();
        if (change.difference().isPresent()) {
            String key = line.isInPercentagePoints()
                    ? "compare.points"
                    : change.percent().isPresent() ? "compare.percent" : "compare.difference";
            comparisons.add(new FigurePanel.Comparison(
                    text(
                            KEY + "compare.previous",
                            data.previous().map(ConsolidationPageQueries::name).orElse("")),
                    FigureFormat.change(line),
                    text(
                                    KEY + key,
                                    number(change.current(), decimals),
                                    number(change.previous(), decimals),
                                    FigureFormat.change(line))
                            + over(change.comparedUnits().size(), line)));
        }
        TargetProgress progress = line.progress();
        progress.percent()
                .ifPresent(percent -> comparisons.add(new FigurePanel.Comparison(
                        text(KEY + "compare.target"),
                        Formats.percent(percent, 1),
                        text(
                                        KEY + "compare.share",
                                        number(progress.comparedActual(), decimals),
                                        number(progress.comparedTarget(), decimals),
                                        Formats.percent(percent, 1))
                                + over(progress.comparedUnits().size(), line))));
        return comparisons;
    }

    /** Says over how many units a comparison goes, if it is not all of those that are in the figure. */
    private String over(int compared, ComparedFigure line) {
        return compared == line.current().coverage().contributing().size()
                ? ""
                : " " + text(KEY + "compare.over", compared, part.units().size());
    }

    private static String number(Optional<BigDecimal> value, int decimals) {
        return Formats.number(value, decimals);
    }
}
