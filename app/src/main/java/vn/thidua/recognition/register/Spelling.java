package vn.thidua.recognition.register;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How text is kept: composed letters, one blank between words, no signs that do not show. */
public final class Spelling {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\uFFFD&&[^\\t\\r\\n]]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    /** Returns {@code text} as it is kept. */
    public static String clean(String text) {
        String shown =
                HIDDEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return GAP.matcher(shown).replaceAll(" ").strip();
    }
}
