package vn.thidua.core.ranking;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Places that are made known one after the other, the last one first, as at a conference. Units that share a place are named
 * together, so that nobody is named as if alone at it.
 */
public final class Reveal {

    private Reveal() {}

    /** Returns how many steps it takes until everybody is named: one for each place that somebody has. */
    public static int steps(List<Integer> places) {
        return new TreeSet<>(places).size();
    }

    /**
     * Returns the first place, counted from the top, that is known after {@code step} steps; everybody from there downwards is named.
     *
     * @param places from 1, in any order
     * @param step 0 to {@link #steps}
     * @return a place behind the last one if {@code step} is 0
     * @throws IllegalArgumentException if {@code step} is out of range, which is a fault of the caller
     */
    public static int from(List<Integer> places, int step) {
        List<Integer> fromLast = new TreeSet<>(places).descendingSet().stream().toList();
        if (step < 0 || step > fromLast.size()) {
            throw new IllegalArgumentException(step + " of " + fromLast.size() + " steps");
        }
        return step == 0 ? places.isEmpty() ? 1 : Collections.max(places) + 1 : fromLast.get(step - 1);
    }
}
