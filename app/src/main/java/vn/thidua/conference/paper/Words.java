package vn.thidua.conference.paper;

import java.util.Locale;

/** Small changes to words when they move inside a sentence. */
final class Words {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private Words() {}

    /** Returns {@code text} with a small first letter, unless the word is an abbreviation. */
    static String lowerFirst(String text) {
        return text.length() < 2 || Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    /** Returns {@code text} with a capital first letter. */
    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    /** Returns {@code text} without the full stop or semicolon at its end. */
    static String open(String text) {
        return text.replaceFirst("[.;]+$", "");
    }

    /** Returns {@code text} ending in a full stop. */
    static String closed(String text) {
        return open(text) + ".";
    }
}
