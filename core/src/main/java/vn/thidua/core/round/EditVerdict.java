package vn.thidua.core.round;

/** What becomes of a sheet when points of one of its columns are written. */
public sealed interface EditVerdict {

    /** The column is being filled: nothing else happens. */
    record Open() implements EditVerdict {}

    /**
     * The column was finished: the points are late, and the sheet goes back to {@code to}, the state in which the column has just
     * been finished. Steps taken since have to be taken again.
     */
    record SetsBack(SheetState to) implements EditVerdict {}

    /** The points cannot be written in this state. */
    record Closed() implements EditVerdict {}
}
