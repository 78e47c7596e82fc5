package vn.thidua.organization.intake;

/**
 * A statement that writes some lines of an import to the register, or takes them back.
 *
 * @param subject whose lines
 * @param sql with the parameters {@code intake}, {@code first} and {@code last}: numbers of lines, both included
 */
record Step(Subject subject, String sql) {

    /** Returns the message key of what the step does. */
    String stage() {
        return "organization.intake.stage." + subject.code();
    }
}
