package vn.thidua.reporting.narrative;

import java.time.Instant;
import java.util.List;

/**
 * The text of a narrative part as it stands.
 *
 * @param version 0 if nobody ever wrote it; grows with each change
 * @param by who saved it last, as shown to people; empty if nobody did
 */
record StoredText(String part, int version, List<String> paragraphs, Instant at, String by) {

    StoredText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns the text of {@code part} that nobody wrote. */
    static StoredText unwritten(String part) {
        return new StoredText(part, 0, List.of(), Instant.EPOCH, "");
    }
}
