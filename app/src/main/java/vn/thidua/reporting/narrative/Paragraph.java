package vn.thidua.reporting.narrative;

import java.util.Optional;

/**
 * A paragraph of a text that is put together.
 *
 * @param number tells it apart from all others that the text ever had
 * @param words what it says
 * @param source what it was taken from; empty if whoever put the text together wrote it
 */
record Paragraph(int number, String words, Optional<Source> source) {

    /** Says whether somebody changed what was taken. */
    boolean isEdited() {
        return source.filter(from -> !from.words().equals(words)).isPresent();
    }

    Paragraph saying(String other) {
        return new Paragraph(number, other, source);
    }

    Paragraph from(Source other) {
        return new Paragraph(number, words, Optional.of(other));
    }
}
