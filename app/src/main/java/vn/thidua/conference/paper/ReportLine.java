package vn.thidua.conference.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;

/**
 * An indicator of a report with its consolidated figure.
 *
 * @param share part of the year that has gone by, in per cent
 */
record ReportLine(IndicatorInfo info, ComparedFigure figure, int share) {

    /** Returns the lines that a paper may print, in the order of the form. */
    static List<ReportLine> of(ConsolidatedPeriod period) {
        return period.indicators().stream()
                .filter(info -> !info.restricted())
                .map(info -> new ReportLine(
                        info,
                        period.whole().figure(info.code()),
                        period.period().share()))
                .toList();
    }

    /** Says whether the indicator has a wished direction; the others are counted only to be divided by. */
    boolean isWished() {
        return info.direction() != Direction.NEUTRAL;
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

    /**
     * Says whether the target is behind: a sum is due in the part of the year that has gone by, a mean or ratio is due in
     * full at any time.
     */
    boolean isBehindTarget() {
        BigDecimal due = BigDecimal.valueOf(isSummed() ? share : 100);
        return figure.progress()
                .percent()
                .map(percent -> switch (info.direction()) {
                    case HIGHER -> percent.compareTo(due) < 0;
                    case LOWER -> percent.compareTo(due) > 0;
                    case NEUTRAL -> false;
                })
                .orElse(false);
    }

    boolean isSummed() {
        return figure.indicator().acrossUnits() instanceof Aggregation.Sum;
    }
}
