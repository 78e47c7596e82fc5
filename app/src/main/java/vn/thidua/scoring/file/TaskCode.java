package vn.thidua.scoring.file;

import java.util.Optional;

/** Which task a line is about: the criterion that it counts for, and its own code. */
record TaskCode(String leaf, String task) {

    private static final char STROKE = '/';

    /** Reads {@code II.3/NV1}; empty if it is not written so. Codes of criteria may have strokes, those of tasks none. */
    static Optional<TaskCode> of(String code) {
        int stroke = code.lastIndexOf(STROKE);
        return stroke <= 0 || stroke == code.length() - 1
                ? Optional.empty()
                : Optional.of(new TaskCode(code.substring(0, stroke), code.substring(stroke + 1)));
    }
}
