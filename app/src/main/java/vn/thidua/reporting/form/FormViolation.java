package vn.thidua.reporting.form;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with the description of a form. */
enum FormViolation implements ViolationCode {
    FILE_UNREADABLE,
    FIELD_MISSING,
    FIELD_TWICE,
    FIELD_OF_OTHER_KIND,
    CODE_MALFORMED,
    VERSION_WRONG,
    TAB_MALFORMED,
    TAB_TWICE,
    GROUP_UNKNOWN,
    GROUP_TWICE,
    PART_NOT_ASKED,
    VERSION_TAKEN,
    INDICATOR_UNKNOWN,
    INDICATOR_TWICE,
    INDICATOR_NOT_ON_FORM,
    SPLIT_TWICE,
    SPLIT_NOT_POSSIBLE,
    CATEGORY_MALFORMED,
    CATEGORY_TWICE,
    RESTRICTED_LOOSENED,
    DECIMALS_CHANGED,
    CODE_CHANGED,
    NOTHING_CHANGED,
    DRAFT_OVERTAKEN,
    PERIOD_NOT_OPEN,
    UNITS_NOT_COVERED
}
