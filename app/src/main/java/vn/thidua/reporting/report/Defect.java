package vn.thidua.reporting.report;

import java.util.Optional;

/**
 * Something that has to be mended in a report that was sent back.
 *
 * @param number 1 for the first of the list
 * @param indicator whose figure is meant; empty if it is a text or the whole report
 * @param part narrative part whose text is meant; empty if it is a figure or the whole report
 * @param words what is wrong, in the words of the receiver
 * @param answer what the unit says to it; empty if nothing yet
 * @param rewritten whether the figure or the text was written since
 */
public record Defect(
        int number, Optional<String> indicator, Optional<String> part, String words, String answer, boolean rewritten) {

    /** Says whether the unit did something about it. */
    public boolean isAnswered() {
        return rewritten || !answer.isEmpty();
    }

    /** Returns the code of the indicator or narrative part that is meant; empty if it is the whole report. */
    Optional<String> subject() {
        return indicator.or(() -> part);
    }
}
