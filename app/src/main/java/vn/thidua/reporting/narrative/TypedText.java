package vn.thidua.reporting.narrative;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.shared.Violation;

/**
 * Reads what a person typed: plain text in which a blank line begins a new paragraph. Whatever looks like markup or a formula
 * is text. Left out are the marks that turn the direction of writing and the byte order mark, which nobody sees and which let
 * a text read otherwise than it is stored; control characters are refused.
 */
sealed interface TypedText {

    /** Most paragraphs of one text. */
    int PARAGRAPHS = 500;

    /** Most characters as a computer counts them, for each that a person counts: letters with several marks are one. */
    int MARKS = 4;

    /** One or more lines on which nothing stands. */
    Pattern BLANK_LINES = Pattern.compile("\\n[\\h]*\\n[\\s\\h]*");

    /** The end of a line with the blanks before it. */
    Pattern LINE_ENDS = Pattern.compile("\\h*\\n");

    /** Blanks at the ends of a paragraph. */
    Pattern EDGES = Pattern.compile("\\A[\\s\\h]+|[\\s\\h]+\\z");

    /** What was typed. */
    record Read(List<String> paragraphs) implements TypedText {

        public Read {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Why it is not taken. */
    record Refused(List<Violation> reasons) implements TypedText {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Reads {@code typed}.
     *
     * @param title what the text is called, for the reasons
     * @param most characters that it may have, as a person counts them
     */
    static TypedText read(String title, String typed, int most) {
        if (typed.length() > (long) MARKS * most + 2L * PARAGRAPHS) {
            return new Refused(List.of(tooLong(title, typed.length(), most)));
        }
        List<String> paragraphs = split(typed);
        List<Violation> reasons = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Integer> control = control(paragraphs.get(i));
            if (control.isPresent()) {
                reasons.add(Violation.of(
                        NarrativeViolation.CONTROL_CHARACTER, title, i + 1, "U+%04X".formatted(control.get())));
            }
        }
        int characters = Paragraphs.characters(paragraphs);
        if (characters > most) {
            reasons.add(tooLong(title, characters, most));
        }
        if (paragraphs.size() > PARAGRAPHS) {
            reasons.add(Violation.of(NarrativeViolation.TOO_MANY_PARAGRAPHS, title, paragraphs.size(), PARAGRAPHS));
        }
        return reasons.isEmpty() ? new Read(paragraphs) : new Refused(reasons);
    }

    private static Violation tooLong(String title, int characters, int most) {
        return Violation.of(NarrativeViolation.TEXT_TOO_LONG, title, characters, most);
    }

    /** Returns the paragraphs of {@code typed}, none of them empty. */
    static List<String> split(String typed) {
        String shown = typed.replaceAll("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
        String lines = Normalizer.normalize(shown, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?|\\u2028|\\u2029|\\u0085|\\x0B|\\x0C", "\n")
                .replace('\t', ' ');
        return Arrays.stream(BLANK_LINES.split(lines))
                .map(paragraph -> LINE_ENDS.matcher(paragraph).replaceAll("\n"))
                .map(paragraph -> EDGES.matcher(paragraph).replaceAll(""))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static Optional<Integer> control(String paragraph) {
        return paragraph
                .codePoints()
                .filter(point -> point != '\n')
                .filter(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || (point & 0xFFFE) == 0xFFFE
                        || (point >= 0xFDD0 && point <= 0xFDEF))
                .boxed()
                .findFirst();
    }
}
