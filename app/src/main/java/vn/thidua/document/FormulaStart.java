package vn.thidua.document;

import java.util.regex.Pattern;

/** How words begin that a spreadsheet program may read as a formula (OWASP, CSV Injection). */
public final class FormulaStart {

    /** Signs that are not seen: spaces, line ends and tabs, controls, marks of direction and of width zero. */
    static final String UNSEEN = "\\p{Z}\\p{Cf}\\p{Cc}";

    /** Signs of a formula, also as East Asian settings write them. */
    static final String SIGNS = "=+\\-@|%\\uff1d\\uff0b\\uff0d\\uff20";

    private static final Pattern BEGINNING = Pattern.compile("[\\t\\r\\n]|[" + UNSEEN + "]*[" + SIGNS + "]");

    private FormulaStart() {}

    /** Says whether {@code text} begins so. */
    public static boolean isIn(String text) {
        return BEGINNING.matcher(text).lookingAt();
    }
}
