package vn.thidua.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as a workbook stores them: letters that XML forbids or changes are spelled by number, and so are words that look
 * like such a spelling and would be read as another text (ECMA-376, part 1, 22.9.2.19).
 */
public final class SpelledText {

    private static final Pattern SPELLED =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

    private SpelledText() {}

    /** Returns {@code text} as it is stored. */
    public static String of(String text) {
        return SPELLED.matcher(text)
                .replaceAll(letter -> Matcher.quoteReplacement(
                        "_x%04X_".formatted((int) letter.group().charAt(0))));
    }
}
