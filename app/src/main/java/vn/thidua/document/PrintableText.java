package vn.thidua.document;

import java.text.Normalizer;

/** Text that every renderer can print alike. */
final class PrintableText {

    private PrintableText() {}

    /**
     * Returns {@code text} precomposed (NFC), on one line, without what paper cannot show.
     *
     * <p>Line breaks and tabs become one space. Left out are the other control characters and half surrogates, which XML
     * 1.0 forbids, and the marks that turn the direction of writing, which let a text read otherwise than it is stored.
     */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t' || point == '\u2028' || point == '\u2029') {
                kept.append(' ');
            } else if (isPrintable(point)) {
                kept.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /**
     * Returns {@code text} cleaned and without space at its ends.
     *
     * @param what names the text in the exception
     * @throws IllegalArgumentException if nothing is left; a bug of the caller
     */
    static String required(String text, String what) {
        String cleaned = clean(text).strip();
        if (cleaned.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return cleaned;
    }

    private static boolean isPrintable(int point) {
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F;
        boolean isNoncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && point != 0xFEFF
                && !turnsDirection
                && !isNoncharacter;
    }
}
