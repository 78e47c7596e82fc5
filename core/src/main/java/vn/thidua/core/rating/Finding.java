package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something that kept a unit from a grade, a place or a title; one line of the answer to "why this grade?". */
public sealed interface Finding {

    /**
     * The total is enough for {@code grade}, but a gate is not passed.
     *
     * @param found what the gate found; empty if there is nothing to compare
     */
    record GateFailed(String grade, Gate gate, Optional<BigDecimal> found) implements Finding {}

    /** An offence forces the lowest grade. */
    record Forced(String offence) implements Finding {}

    /**
     * More units claim a grade than its quota allows, and this one was among the last of them.
     *
     * @param grade the grade that the unit lost
     * @param base how many units the quota is a share of
     * @param allowed how many may hold the grade
     * @param claimants how many claimed it
     * @param tied others at the border of the quota that nothing sets apart from this unit, in order of their names; empty
     *     if the unit is clearly behind
     * @param seats how many seats are left to a vote among them and this unit
     */
    record Demoted(String grade, Quota quota, int base, int allowed, int claimants, List<String> tied, int seats)
            implements Finding {

        public Demoted {
            tied = List.copyOf(tied);
        }
    }

    /** An offence bars the unit from a place; the total stays visible. */
    record PlaceBarred(String offence) implements Finding {}

    /** An offence bars the unit from a title. */
    record TitleBarred(String offence, String title) implements Finding {}
}
