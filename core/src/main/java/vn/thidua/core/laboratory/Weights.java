package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * How much sections and criteria count in a trial, as multiples of what they really count.
 *
 * @param factors by code, zero or more; what is not in it counts once
 */
public record Weights(Map<String, BigDecimal> factors) {

    /** Everything counts as it really does. */
    public static final Weights REAL = new Weights(Map.of());

    /** @throws IllegalArgumentException if a factor is less than zero, which is a fault of the caller */
    public Weights {
        factors = Map.copyOf(factors);
        factors.forEach((code, factor) -> {
            if (factor.signum() < 0) {
                throw new IllegalArgumentException("a weight is never negative: " + code + " " + factor);
            }
        });
    }

    /** Returns the same weights but for {@code code}. */
    public Weights with(String code, BigDecimal factor) {
        Map<String, BigDecimal> changed = new HashMap<>(factors);
        changed.put(code, factor);
        return new Weights(changed);
    }
}
