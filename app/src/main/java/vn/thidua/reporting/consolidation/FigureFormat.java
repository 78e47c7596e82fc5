package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.web.Formats;

/** Writes the figures of a comparison as people read them. */
final class FigureFormat {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureFormat() {}

    /** Writes the change: in per cent, in percentage points for a ratio, or as a number if the base is zero. */
    static String change(ComparedFigure figure) {
        Change change = figure.change();
        int decimals = figure.indicator().decimals();
        if (change.difference().isEmpty()) {
            return Formats.ABSENT;
        }
        BigDecimal difference = change.difference().get();
        if (figure.isInPercentagePoints()) {
            return text("reporting.consolidation.points", Formats.signed(difference, decimals));
        }
        return change.percent()
                .map(percent -> Formats.signedPercent(percent, Consolidation.PERCENT_DECIMALS))
                .orElseGet(() -> text("reporting.consolidation.from-zero", Formats.signed(difference, decimals)));
    }

    static String percent(Optional<BigDecimal> percent) {
        return Formats.number(percent, Consolidation.PERCENT_DECIMALS);
    }

    /**
     * Returns the share of the annual target that should be reached by now. What adds up over the year grows with it; what
     * is a level, a mean or a ratio should stand at its target all the time. Less is no shortfall where less is better.
     */
    static Optional<BigDecimal> due(Indicator indicator, int shareOfYear) {
        if (indicator.direction() == Direction.LOWER) {
            return Optional.empty();
        }
        return Optional.of(
                indicator.acrossPeriods() instanceof Aggregation.Sum ? BigDecimal.valueOf(shareOfYear) : HUNDRED);
    }
}
