package vn.thidua.organization.change;

import vn.thidua.shared.ViolationCode;

/** Why an act is not recorded. */
enum ActViolation implements ViolationCode {
    ACT_UNKNOWN,
    DAY_MISSING,
    DAY_UNREADABLE,
    BASIS_MISSING,
    UNIT_UNKNOWN,
    UNIT_NOT_THERE,
    CHANGES_LATER,
    ENDS_LATER,
    NEW_THAT_DAY,
    NOTHING_CHANGES,
    CODE_MISSING,
    CODE_MALFORMED,
    CODE_TAKEN,
    CODE_TWICE,
    NAME_MISSING,
    NAME_TOO_LONG,
    SHORT_NAME_MISSING,
    PARENT_UNKNOWN,
    PARENT_NOT_THERE,
    PARENT_ENDS,
    PARENT_BELOW,
    KIND_DIFFERS,
    AREA_UNKNOWN,
    TOO_FEW_MERGED,
    SUCCESSOR_NOT_MERGED,
    TOO_FEW_PARTS,
    PART_UNREADABLE,
    HEIR_UNKNOWN,
    CHILDREN_LEFT,
    NOT_CONFIRMED,
    FILE_UNREADABLE
}
