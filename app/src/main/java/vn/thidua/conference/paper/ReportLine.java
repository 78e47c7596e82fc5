package vn.thidua.conference.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.document.PaperTexts;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;

/**
 * An indicator of a report with its consolidated figure.
 *
 * @param due how much of its target is due by now, in per cent
 * @param heads whether the indicator after it is a part of it, so that it has to be printed for the part to be understood
 */
record ReportLine(IndicatorInfo info, ComparedFigure figure, int due, boolean heads) {

    /** Returns the lines that a paper may print, in the order of the form. */
    static List<ReportLine> of(ConsolidatedPeriod period) {
        String part = PaperTexts.of("conference/report").text("figure.of-which");
        List<IndicatorInfo> infos =
                period.indicators().stream().filter(info -> !info.restricted()).toList();
        return IntStream.range(0, infos.size())
                .mapToObj(i -> new ReportLine(
                        infos.get(i),
                        period.whole().figure(infos.get(i).code()),
                        due(infos.get(i), period),
                        i + 1 < infos.size() && infos.get(i + 1).name().vi().startsWith(part)))
                .toList();
    }

    /**
     * Returns how much of the target is due: what adds up over the year in the part of the year that has gone by, anything
     * else in full at any time. A ratio adds up if its numerator does and its denominator is a state, such as a plan.
     */
    private static int due(IndicatorInfo info, ConsolidatedPeriod period) {
        boolean addsUp = switch (period.whole().figure(info.code()).indicator().acrossUnits()) {
            case Aggregation.Sum _ -> true;
            case Aggregation.Ratio(String numerator, String denominator) ->
                acrossPeriods(period, numerator) instanceof Aggregation.Sum
                        && acrossPeriods(period, denominator) instanceof Aggregation.Last;
            case Aggregation.Last _, Aggregation.WeightedMean _ -> false;
        };
        return addsUp ? period.period().share() : 100;
    }

    private static Aggregation acrossPeriods(ConsolidatedPeriod period, String indicator) {
        return period.whole().figure(indicator).indicator().acrossPeriods();
    }

    /** Says whether a paper prints the line: the others are counted only to be divided by. */
    boolean isPrinted() {
        return heads || info.direction() != Direction.NEUTRAL;
    }

    String name() {
        return info.name().vi();
    }

    /** Returns {@code value} with the measure. */
    String measured(BigDecimal value) {
        String measure = info.measure().vi();
        String number = Written.number(value, info.decimals());
        return measure.equals("%") ? number + "\u00a0%" : number + " " + measure;
    }

    /** Returns the relative change, or for a ratio the change in percentage points: how changes are put in order. */
    Optional<BigDecimal> weight() {
        return figure.isInPercentagePoints()
                ? figure.change().difference()
                : figure.change().percent();
    }

    Judgement judgement() {
        return figure.judgement();
    }

    /** Says whether less of the target is reached than is {@link #due}, or more of a limit is used up. */
    boolean isBehindTarget() {
        BigDecimal level = BigDecimal.valueOf(due);
        return figure.progress()
                .percent()
                .map(percent -> switch (info.direction()) {
                    case HIGHER -> percent.compareTo(level) < 0;
                    case LOWER -> percent.compareTo(level) > 0;
                    case NEUTRAL -> false;
                })
                .orElse(false);
    }

    /** Returns how far the target is behind: the share reached divided by the share due; the smaller, the further. */
    BigDecimal pace() {
        return figure.progress()
                .percent()
                .map(percent -> percent.divide(BigDecimal.valueOf(due), MathContext.DECIMAL64))
                .orElse(BigDecimal.ONE);
    }

    boolean isSummed() {
        return figure.indicator().acrossUnits() instanceof Aggregation.Sum;
    }
}
