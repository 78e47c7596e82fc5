package vn.thidua.reporting.narrative;

import java.util.UUID;

/**
 * Where a paragraph was taken from.
 *
 * @param submission what the unit sent
 * @param number which paragraph of its text, from 1
 * @param words what that paragraph says
 * @param settled what the unit sent later, if a person has looked at it and kept the paragraph; else {@code submission}
 */
record Source(UUID submission, int number, String words, UUID settled) {

    /** Returns the paragraph {@code number} of what was sent with {@code submission}. */
    static Source of(UUID submission, int number, String words) {
        return new Source(submission, number, words, submission);
    }

    /** Returns this after a person has looked at {@code later} and kept the paragraph. */
    Source settledWith(UUID later) {
        return new Source(submission, number, words, later);
    }

    /** Says whether {@code other} is the same paragraph of the same submission. */
    boolean isSamePlace(Source other) {
        return submission.equals(other.submission) && number == other.number;
    }
}
