package vn.thidua.core.consolidation;

import java.math.BigDecimal;

/** What a change means, given which way the indicator is wished to go. */
public enum Judgement {
    BETTER,
    WORSE,
    UNCHANGED,
    /** Nothing to judge: the indicator has no wished direction, or there is no change to look at. */
    NONE;

    /** Judges {@code difference}, given which way is better. */
    public static Judgement of(BigDecimal difference, Direction direction) {
        int sign = difference.signum();
        return switch (direction) {
            case NEUTRAL -> NONE;
            case HIGHER -> ofSign(sign);
            case LOWER -> ofSign(-sign);
        };
    }

    private static Judgement ofSign(int sign) {
        if (sign == 0) {
            return UNCHANGED;
        }
        return sign > 0 ? BETTER : WORSE;
    }
}
