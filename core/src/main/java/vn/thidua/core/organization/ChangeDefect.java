package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reason to refuse a change.
 *
 * @param unit whom it concerns
 * @param day a day that the reason names: when the unit ended or began, or when the other change holds; empty if there is none
 */
public record ChangeDefect(Kind kind, String unit, Optional<LocalDate> day) {

    /** What is wrong. */
    public enum Kind {
        /** There never was such a unit. */
        UNIT_UNKNOWN,
        /** The unit was not there on the day; {@code day} is when it ended, or else when it began. */
        NOT_THERE,
        /** There is, or was, a unit of that name already; a unit that ended does not come back. */
        ALREADY_KNOWN,
        /** The unit began on the very day, so there is nothing that could pass from it. */
        NEW_THAT_DAY,
        /** The unit has no name. */
        NAME_BLANK,
        /** The unit is called so, or stands there, already. */
        NOTHING_CHANGES,
        /** The unit that should be above was not there on the day, or ends by the same change. */
        PARENT_NOT_THERE,
        /** The unit that should be above ends on a later {@code day}. */
        PARENT_ENDS_LATER,
        /** The unit would stand under itself, on the day or on a later {@code day}. */
        CYCLE,
        /** The end of the unit, on a later {@code day}, is recorded already. */
        ENDS_LATER,
        /** A change of the unit, on a later {@code day}, is recorded already. */
        CHANGES_LATER,
        /** The unit stands under the ending one from a later {@code day} on. */
        CHILD_LATER,
        /** The unit would be left without the one above it. */
        CHILD_LEFT,
        /** The unit does not stand directly under the one that is split. */
        NOT_A_CHILD,
        /** The unit is given to one that does not take over. */
        CHILD_TO_STRANGER,
        /** Fewer than two units are merged. */
        TOO_FEW_PREDECESSORS,
        /** A unit is split into fewer than two. */
        TOO_FEW_SUCCESSORS,
        /** The unit is named twice as a successor. */
        SUCCESSOR_TWICE,
        /** The unit takes over in a merger that it is not part of. */
        SUCCESSOR_NOT_MERGED
    }
}
