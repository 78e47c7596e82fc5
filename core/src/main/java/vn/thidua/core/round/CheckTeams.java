package vn.thidua.core.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who checks whom in a cluster. No unit checks itself, none checks a unit that checks it, every unit is checked by as many
 * and checks as many, and leads one team.
 */
public final class CheckTeams {

    /*
     * The units are put in a circle, in an order that the seed decides, and each is checked by the next few. As long as that is
     * fewer than half of the others, whoever comes after me does not also come before me.
     */

    private CheckTeams() {}

    /** Returns how many units may check one unit of a cluster of {@code units}: 0 if it is too small for anybody to check. */
    public static int largest(int units) {
        return Math.max(0, (units - 1) / 2);
    }

    /**
     * Returns the team of each unit, its leader first.
     *
     * @param units codes, in any order
     * @param size how many units check one, from 0 to {@link #largest}
     * @param seed the same seed gives the same teams
     * @throws IllegalArgumentException if {@code size} is out of range or a unit stands twice, which is a fault of the caller
     */
    public static Map<String, List<String>> assign(Collection<String> units, int size, long seed) {
        if (size < 0 || size > largest(units.size()) || new HashSet<>(units).size() < units.size()) {
            throw new IllegalArgumentException("no teams of " + size + " among " + units);
        }
        List<String> circle = units.stream()
                .sorted(Comparator.comparingLong((String unit) -> draw(unit, seed))
                        .thenComparing(unit -> unit))
                .toList();
        Map<String, List<String>> teams = new TreeMap<>();
        for (int place = 0; place < circle.size(); place++) {
            List<String> team = new ArrayList<>();
            for (int step = 1; step <= size; step++) {
                team.add(circle.get((place + step) % circle.size()));
            }
            teams.put(circle.get(place), List.copyOf(team));
        }
        return teams;
    }

    /** The place of a unit in the circle depends on nothing but its code and the seed. */
    private static long draw(String unit, long seed) {
        long drawn = mixed(seed);
        for (int at = 0; at < unit.length(); at++) {
            drawn = mixed(drawn + unit.charAt(at));
        }
        return drawn;
    }

    /** One step of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
    private static long mixed(long state) {
        long next = state + 0x9e3779b97f4a7c15L;
        next = (next ^ (next >>> 30)) * 0xbf58476d1ce4e5b9L;
        next = (next ^ (next >>> 27)) * 0x94d049bb133111ebL;
        return next ^ (next >>> 31);
    }
}
