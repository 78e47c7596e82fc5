package vn.thidua.core.round;

/** Who acts on a score sheet. */
public enum Party {
    /** The unit whose sheet it is. */
    UNIT,
    /** A unit that checks it. */
    CHECKER,
    /** The cluster head; for the head's own sheet its deputy. */
    HEAD,
    /** The standing body of the council, which belongs to no unit of the cluster. */
    STANDING_BODY,
    /** The leader in whose name the conference adopts. */
    LEADER
}
