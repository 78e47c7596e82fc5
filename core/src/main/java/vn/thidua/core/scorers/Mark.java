package vn.thidua.core.scorers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One criterion of one sheet as one scorer saw it.
 *
 * @param unit whose sheet it is
 * @param maximum points that the criterion gives at most; more than zero
 * @param given points of the scorer
 * @param own points that the unit gave itself; empty if it gave none
 * @param settled points that were settled in the end; empty while they are not
 */
public record Mark(
        Scorer scorer,
        String unit,
        BigDecimal maximum,
        BigDecimal given,
        Optional<BigDecimal> own,
        Optional<BigDecimal> settled) {

    /** @throws IllegalArgumentException if there is no maximum to compare with, which is a fault of the caller */
    public Mark {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("a criterion without a maximum says nothing: " + maximum);
        }
    }
}
