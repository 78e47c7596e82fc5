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
    VERSION_TAKEN
}
