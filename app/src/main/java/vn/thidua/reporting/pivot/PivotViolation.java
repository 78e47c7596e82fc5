package vn.thidua.reporting.pivot;

import vn.thidua.shared.ViolationCode;

/** Why a view was not kept, changed or thrown away, or a file not made. */
enum PivotViolation implements ViolationCode {
    /** A view has no name. */
    NAME_MISSING,
    /** The name does not fit in a list. */
    NAME_TOO_LONG,
    /** Who covers no unit sees no figure, and keeps no view of any. */
    NO_UNIT,
    /** Nobody with that role may see figures. */
    ROLE_UNKNOWN,
    /** Somebody has more views than anybody finds anything in. */
    TOO_MANY_VIEWS,
    /** Somebody else changed the view since it was opened. */
    VIEW_OVERTAKEN,
    /** Only whose it is throws a view away or says who else sees it. */
    VIEW_NOT_OWN
}
