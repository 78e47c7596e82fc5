package vn.thidua.core.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What moved between two moments. */
public final class Moves {

    private Moves() {}

    /**
     * Returns the units whose place or total differ, in the order of {@code after}. Who stood at one of the moments only is not
     * named: it came or went, and did not move.
     *
     * @param cause the unit whose sheet changed in between
     * @throws IllegalStateException if a unit stands twice at one moment, which is a fault of the caller
     */
    public static List<Moved> between(List<Placed> before, List<Placed> after, String cause) {
        Map<String, Placed> known = before.stream().collect(Collectors.toMap(Placed::unit, Function.identity()));
        return after.stream()
                .filter(now -> known.containsKey(now.unit()))
                .map(now -> new Moved(
                        known.getOrDefault(now.unit(), now), now, now.unit().equals(cause)))
                .filter(moved -> moved.climb() != 0 || moved.gain().signum() != 0)
                .toList();
    }
}
