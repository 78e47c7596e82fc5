package vn.thidua.identity.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a guesser sees it: small letters and digits alone, without the marks of Vietnamese. */
final class PlainText {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private PlainText() {}

    static String of(String text) {
        String bare =
                MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT).replace('\u0111', 'd');
    }

    /**
     * Returns {@code text} with the digits and signs that people write for letters turned back into letters; what stands
     * before the first and behind the last letter is left out.
     */
    static String withoutDisguise(String text) {
        return of(AROUND.matcher(text)
                .replaceAll("")
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't'));
    }
}
