package vn.thidua.scoring.table;

/** What the points of a period are worth. */
public enum Standing {
    /** They may still change before a conference adopts them. */
    PROVISIONAL,
    /** They decide the order of the year. */
    FINAL
}
