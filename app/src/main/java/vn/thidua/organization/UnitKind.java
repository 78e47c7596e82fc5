package vn.thidua.organization;

/** What a unit is. */
public enum UnitKind {
    /** A body that reports, is scored and takes part in emulation. */
    BODY,
    /** A part of the country, for example a province. Bodies serve one; it does not report itself. */
    ADMINISTRATIVE
}
