package vn.thidua.reporting.indicator;

import java.util.Locale;

/**
 * A name that data carries in both languages of the product.
 *
 * @param vi in Vietnamese, NFC
 * @param en in English
 */
public record BilingualText(String vi, String en) {

    /** Returns the text for {@code language}: Vietnamese for Vietnamese, English for every other language. */
    public String in(Locale language) {
        return language.getLanguage().equals("vi") ? vi : en;
    }
}
