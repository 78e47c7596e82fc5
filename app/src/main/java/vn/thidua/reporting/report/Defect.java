package vn.thidua.reporting.report;

import java.util.Optional;

/**
 * Something that has to be mended in a report that was sent back.
 *
 * @param number 1 for the first of the list
 * @param indicator whose figure is meant; empty if it is the whole report
 * @param words what is wrong, in the words of the receiver
 * @param answer what the unit says to it; empty if nothing yet
 * @param rewritten whether the figure was written since
 */
public record Defect(int number, Optional<String> indicator, String words, String answer, boolean rewritten) {

    /** Says whether the unit did something about it. */
    public boolean isAnswered() {
        return rewritten || !answer.isEmpty();
    }
}
