package vn.thidua.core.scoring;

import java.math.RoundingMode;

/**
 * Where and how points are rounded.
 *
 * @param digits digits after the decimal point, 0 to 6
 * @param mode any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int digits, RoundingMode mode, Scope scope) {

    /** The one place where points are rounded. */
    public enum Scope {
        /** Every leaf is rounded; the total is the exact sum of rounded leaves. */
        PER_LEAF,
        /** Leaves stay exact; only the total is rounded. */
        TOTAL
    }

    boolean isPerLeaf() {
        return scope == Scope.PER_LEAF;
    }
}
