package vn.thidua.reporting.indicator;

import vn.thidua.shared.ViolationCode;

/** What can be wrong with a catalogue of indicators. */
enum IndicatorViolation implements ViolationCode {
    FILE_UNREADABLE,
    COLUMN_MISSING,
    VALUE_MISSING,
    VALUE_UNKNOWN,
    NUMBER_WRONG,
    CODE_MALFORMED,
    CODE_TWICE,
    GROUP_NAMED_TWICE,
    AGGREGATION_WRONG,
    CHECK_UNREADABLE,
    REFERENCE_UNKNOWN,
    REFERENCE_DERIVED
}
