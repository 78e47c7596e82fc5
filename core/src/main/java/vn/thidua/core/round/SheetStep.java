package vn.thidua.core.round;

/** What is done with a score sheet as a whole. */
public enum SheetStep {
    /** The unit sends its points. */
    SUBMIT,
    /** Somebody who looks at them sends them back with a list of criteria. */
    RETURN,
    /** The check team is done. */
    CHECK,
    /** The head is done, and its points are shown to the unit. */
    CONSOLIDATE,
    /** The unit has explained all it wants to. */
    EXPLAIN,
    /** The standing body has decided. */
    SETTLE,
    /** The conference adopts; all sheets of a round at once. */
    ADOPT,
    /** The adopted points go to the body above; all sheets of a round at once. */
    SEND_UP
}
