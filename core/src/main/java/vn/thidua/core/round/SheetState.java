package vn.thidua.core.round;

import java.util.Optional;

/** How far the score sheet of one unit has come, in the order in which a sheet goes. */
public enum SheetState {
    /** The unit scores itself; nobody else sees what. */
    SELF_SCORING,
    /** Sent back with a list of criteria; only these are open to the unit. */
    RETURNED,
    /** The unit has sent its points; its check team is at work. */
    SUBMITTED,
    /** The check team is done; the cluster head is at work. */
    PEER_CHECKED,
    /** The head is done and its points are shown to the unit, which may explain until the deadline. */
    CONSOLIDATED,
    /** The unit has explained, or has said that it has nothing to explain. */
    EXPLAINED,
    /** The standing body has decided. */
    SETTLED,
    /** The conference has adopted the points; they never change again. */
    ADOPTED,
    /** The adopted points were sent to the body above. */
    SENT_UP;

    /** Returns the column that counts now, with those before it where it is empty; none while the unit scores itself. */
    public Optional<Column> counting() {
        return switch (this) {
            case SELF_SCORING -> Optional.empty();
            case RETURNED, SUBMITTED -> Optional.of(Column.SELF);
            case PEER_CHECKED -> Optional.of(Column.PEER);
            case CONSOLIDATED, EXPLAINED -> Optional.of(Column.HEAD);
            case SETTLED -> Optional.of(Column.SETTLED);
            case ADOPTED, SENT_UP -> Optional.of(Column.ADOPTED);
        };
    }

    /** Says whether the points of the sheet can change no more. */
    public boolean isFinal() {
        return this == ADOPTED || this == SENT_UP;
    }
}
