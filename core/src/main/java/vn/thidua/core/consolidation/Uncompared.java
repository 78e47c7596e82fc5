package vn.thidua.core.consolidation;

import java.util.List;

/**
 * A unit that is left out of a comparison because one of the two sides is not there.
 *
 * @param unit the unit
 * @param lacking the sides that the unit has no figure for; at least one
 */
public record Uncompared(String unit, List<Side> lacking) {

    public Uncompared {
        lacking = List.copyOf(lacking);
    }

    /** One of the things that are compared. */
    public enum Side {
        CURRENT,
        PREVIOUS,
        TARGET,
        /** Nothing is lacking: the unit is not asked for the figure, or was not. */
        NOT_ASKED
    }
}
