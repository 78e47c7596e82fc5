package vn.thidua.organization.intake;

import vn.thidua.shared.Violation;

/**
 * Something wrong in a list.
 *
 * @param cell letter of the column and number of the row; empty if the whole line or more is meant
 * @param what which defect, with the facts that its text names
 * @param found what stands there; may be empty
 */
record Defect(Place place, String cell, Violation what, String found) {

    private static final int LONGEST_QUOTE = 80;

    Defect {
        found = found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE);
    }

    /** Says whether the line is taken nevertheless. */
    boolean isNotice() {
        return what.code() instanceof IntakeViolation code && code.isNotice();
    }
}
