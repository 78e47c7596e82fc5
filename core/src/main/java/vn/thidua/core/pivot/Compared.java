package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.Consolidation;

/**
 * Two figures that are held against each other, over those only that have both.
 *
 * @param left the figure of now
 * @param right what it is compared with: last year, or the target
 * @param in how many have both
 * @param of how many were asked
 */
record Compared(Optional<BigDecimal> left, Optional<BigDecimal> right, int in, int of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Compared sum(List<Compared> all) {
        return new Compared(
                all.stream().flatMap(one -> one.left().stream()).reduce(BigDecimal::add),
                all.stream().flatMap(one -> one.right().stream()).reduce(BigDecimal::add),
                all.stream().mapToInt(Compared::in).sum(),
                all.stream().mapToInt(Compared::of).sum());
    }

    Optional<BigDecimal> difference() {
        return left.flatMap(minuend -> right.map(minuend::subtract));
    }

    /** Returns {@code part} in per cent of the right side, rounded once, half-up. */
    PivotCell percent(Optional<BigDecimal> part) {
        if (part.isEmpty() || right.isEmpty()) {
            return PivotCell.none(Gap.MISSING);
        }
        BigDecimal base = right.get();
        return base.signum() <= 0
                ? PivotCell.none(Gap.BASE_ZERO)
                : PivotCell.of(
                        part.get().multiply(HUNDRED).divide(base, Consolidation.PERCENT_DECIMALS, RoundingMode.HALF_UP),
                        Consolidation.PERCENT_DECIMALS,
                        in,
                        of);
    }
}
