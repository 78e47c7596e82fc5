package vn.thidua.core.round;

/** Whose points stand in a column of a score sheet, in the order in which the columns are filled. */
public enum Column {
    /** Points that the unit gave itself. */
    SELF(Party.UNIT, SheetState.SUBMITTED),
    /** Points of the check team. */
    PEER(Party.CHECKER, SheetState.PEER_CHECKED),
    /** Points of the cluster head, or of whoever stands in for it. */
    HEAD(Party.HEAD, SheetState.CONSOLIDATED),
    /** Points that the standing body settled. */
    SETTLED(Party.STANDING_BODY, SheetState.SETTLED),
    /** Points that the conference adopted. */
    ADOPTED(Party.LEADER, SheetState.ADOPTED);

    private final Party party;
    private final SheetState done;

    Column(Party party, SheetState done) {
        this.party = party;
        this.done = done;
    }

    /** Returns who fills the column. */
    public Party party() {
        return party;
    }

    /** Returns the state that a sheet reaches when the column is finished. */
    public SheetState done() {
        return done;
    }
}
