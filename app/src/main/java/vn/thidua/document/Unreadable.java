package vn.thidua.document;

import vn.thidua.shared.Violation;

/** Ends the reading of a file from deep within; at the border of this package it becomes a value. */
final class Unreadable extends Exception {

    private final transient Violation reason;

    private Unreadable(Violation reason) {
        super(reason.code().name(), null, false, false);
        this.reason = reason;
    }

    static Unreadable because(ContainerViolation code, Object... arguments) {
        return new Unreadable(Violation.of(code, arguments));
    }

    Violation reason() {
        return reason;
    }
}
