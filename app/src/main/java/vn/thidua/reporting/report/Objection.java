package vn.thidua.reporting.report;

import java.util.Optional;

/**
 * What a receiver finds wrong in a report.
 *
 * @param indicator code of the indicator whose figure is meant; empty if it is a text or the whole report
 * @param part code of the narrative part whose text is meant; empty if it is a figure or the whole report
 * @param words what is wrong
 */
public record Objection(Optional<String> indicator, Optional<String> part, String words) {

    /** Stands before the code of a narrative part where a figure could be meant as well. */
    public static final String TEXT = "text:";

    /**
     * Returns what is wrong with {@code subject}.
     *
     * @param subject code of an indicator; {@link #TEXT} and the code of a narrative part; empty for the whole report
     */
    public static Objection to(String subject, String words) {
        if (subject.startsWith(TEXT)) {
            return new Objection(Optional.empty(), Optional.of(subject.substring(TEXT.length())), words);
        }
        return new Objection(Optional.of(subject).filter(code -> !code.isEmpty()), Optional.empty(), words);
    }
}
