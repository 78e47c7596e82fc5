package vn.thidua.core.rating;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.scoring.Band.Bound;
import vn.thidua.core.scoring.Label;

/**
 * A band of totals with a name, for example "excellent", and what else it asks for.
 *
 * @param from the lowest total of the grade; it ends where the next one begins, so that there is no gap. Empty for the
 *     lowest grade alone
 * @param gates conditions beside the total, all of which are wanted
 * @param quota how many units may hold the grade at most; empty if any number may
 */
public record Grade(String code, Label name, Optional<Bound> from, List<Gate> gates, Optional<Quota> quota) {

    public Grade {
        gates = List.copyOf(gates);
    }

    boolean isReachedBy(Contender contender) {
        return from.map(bound -> {
                    int sign = contender.total().compareTo(bound.value());
                    return sign > 0 || (sign == 0 && bound.isIncluded());
                })
                .orElse(true);
    }
}
