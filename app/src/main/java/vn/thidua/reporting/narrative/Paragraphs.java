package vn.thidua.reporting.narrative;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts what a text has, and shows it as it was typed. */
final class Paragraphs {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Paragraphs() {}

    /** Returns the text with a blank line between two paragraphs. */
    static String joined(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /** Returns how many characters a person counts, blanks within paragraphs included: "ệ" is one, however it is stored. */
    static int characters(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Paragraphs::characters).sum();
    }

    /** Returns how many words there are; what has no blank in it is one. */
    static int words(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph ->
                        Math.toIntExact(WORD.matcher(paragraph).results().count()))
                .sum();
    }

    private static int characters(String paragraph) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(paragraph);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
