package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is known about the time ahead.
 *
 * @param on the day of the look: what lies before its year is past, its year and all later ones are ahead
 * @param yearly codes of awards that are given at most once a year
 * @param soonest the first year for which an award can be given, by its code; any year ahead for a code that is not here
 * @param surely the same without anything that would have to be looked up; not before {@code soonest}
 */
public record Horizon(LocalDate on, Set<String> yearly, Map<String, Integer> soonest, Map<String, Integer> surely) {

    /** A year that never comes. */
    public static final int NEVER = Integer.MAX_VALUE;

    public Horizon {
        yearly = Set.copyOf(yearly);
        soonest = Map.copyOf(soonest);
        surely = Map.copyOf(surely);
    }

    boolean isAhead(int year) {
        return year >= on.getYear();
    }

    /** Returns the first year ahead for which an award called {@code code} may come. */
    int first(String code, boolean sure) {
        return Math.max(on.getYear(), (sure ? surely : soonest).getOrDefault(code, on.getYear()));
    }
}
