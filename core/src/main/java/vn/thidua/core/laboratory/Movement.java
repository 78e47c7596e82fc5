package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.ranking.Standings;

/**
 * Where a unit stands before and after.
 *
 * @param placeBefore empty if the unit had no place
 * @param placeAfter empty if the unit has no place
 */
public record Movement(
        String unit,
        Optional<Integer> placeBefore,
        Optional<Integer> placeAfter,
        BigDecimal totalBefore,
        BigDecimal totalAfter) {

    private record Stand(Optional<Integer> place, BigDecimal total) {}

    /** Returns how many places the unit goes up; negative if it goes down, zero if it stays or has no place. */
    public int up() {
        return placeBefore
                .flatMap(before -> placeAfter.map(after -> before - after))
                .orElse(0);
    }

    /**
     * Compares two standings of the same units, in the order of {@code after}.
     *
     * @throws IllegalArgumentException if their units differ, which is a fault of the caller
     */
    public static List<Movement> between(Standings before, Standings after) {
        Map<String, Stand> old = new HashMap<>();
        before.ranked().forEach(unit -> old.put(unit.unit(), new Stand(Optional.of(unit.place()), unit.total())));
        before.disqualified().forEach(unit -> old.put(unit.unit(), new Stand(Optional.empty(), unit.total())));
        List<Movement> movements = new ArrayList<>();
        for (Ranked unit : after.ranked()) {
            movements.add(from(old, unit.unit(), Optional.of(unit.place()), unit.total()));
        }
        for (Candidate unit : after.disqualified()) {
            movements.add(from(old, unit.unit(), Optional.empty(), unit.total()));
        }
        if (movements.size() != old.size()) {
            throw new IllegalArgumentException("not the same units: " + old.keySet() + ", " + movements);
        }
        return movements;
    }

    private static Movement from(Map<String, Stand> old, String unit, Optional<Integer> place, BigDecimal total) {
        Stand before = old.get(unit);
        if (before == null) {
            throw new IllegalArgumentException("not the same units: " + unit);
        }
        return new Movement(unit, before.place(), place, before.total(), total);
    }
}
