package vn.thidua.core.laboratory;

import java.math.BigDecimal;

/**
 * By how much one unit is ahead of another while the weight of one node changes: {@code constant + linear × change + square ×
 * change²}, exact and before rounding. Only its sign means something.
 */
record Gap(BigDecimal constant, BigDecimal linear, BigDecimal square) {

    /** Returns the gap between {@code upper} and {@code lower}; zero or less means that the lower unit has caught up. */
    static Gap of(Contender upper, Contender lower, String node, Terms.Basis basis) {
        Share above = upper.share(node);
        Share below = lower.share(node);
        return switch (basis) {
            case RAW ->
                new Gap(
                        upper.total().subtract(lower.total()),
                        above.points().subtract(below.points()),
                        BigDecimal.ZERO);
            case SCALED ->
                new Gap(
                        crossed(upper.total(), lower.assignedMaximum(), lower.total(), upper.assignedMaximum()),
                        crossed(upper.total(), below.maximum(), lower.total(), above.maximum())
                                .add(crossed(
                                        above.points(),
                                        lower.assignedMaximum(),
                                        below.points(),
                                        upper.assignedMaximum())),
                        crossed(above.points(), below.maximum(), below.points(), above.maximum()));
        };
    }

    private static BigDecimal crossed(BigDecimal one, BigDecimal by, BigDecimal other, BigDecimal otherBy) {
        return one.multiply(by).subtract(other.multiply(otherBy));
    }

    /** Says whether the lower unit has at least caught up after a change by {@code permille} tenths of a per cent. */
    boolean isClosed(int permille) {
        BigDecimal change = BigDecimal.valueOf(permille, 3);
        return constant.add(change.multiply(linear.add(change.multiply(square))))
                        .signum()
                <= 0;
    }
}
