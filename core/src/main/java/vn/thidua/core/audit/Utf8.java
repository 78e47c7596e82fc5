package vn.thidua.core.audit;

import java.util.Arrays;

/** Texts as bytes. Written here because this package has nothing to do with files, whose package has the library's encoder. */
final class Utf8 {

    private static final int LONGEST = 3;
    private static final char UNKNOWN = '?';

    private Utf8() {}

    /** Returns {@code text} in UTF-8; half a surrogate pair, which UTF-8 cannot say, becomes a question mark. */
    static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * LONGEST];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                point = UNKNOWN;
            }
            i += Character.charCount(point) - 1;
            length = append(point, bytes, length);
        }
        return Arrays.copyOf(bytes, length);
    }

    private static int append(int point, byte[] bytes, int length) {
        int at = length;
        if (point < 0x80) {
            bytes[at++] = (byte) point;
        } else if (point < 0x800) {
            bytes[at++] = (byte) (0xC0 | (point >> 6));
            bytes[at++] = tail(point);
        } else if (point < 0x10000) {
            bytes[at++] = (byte) (0xE0 | (point >> 12));
            bytes[at++] = tail(point >> 6);
            bytes[at++] = tail(point);
        } else {
            bytes[at++] = (byte) (0xF0 | (point >> 18));
            bytes[at++] = tail(point >> 12);
            bytes[at++] = tail(point >> 6);
            bytes[at++] = tail(point);
        }
        return at;
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
