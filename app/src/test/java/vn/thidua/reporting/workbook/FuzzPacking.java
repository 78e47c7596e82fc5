package vn.thidua.reporting.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thidua.document.ForgedWorkbook;

/**
 * Makes files of what a fuzzer invents. Bytes that begin as an archive are taken as one; all others are put into a part of a
 * sound workbook, for an archive with a wrong checksum would never be opened.
 */
final class FuzzPacking {

    private static final List<String> PARTS = List.of(
            ForgedWorkbook.SHEET,
            ForgedWorkbook.WORDS,
            ForgedWorkbook.STYLES,
            ForgedWorkbook.BOOK,
            ForgedWorkbook.BOOK_RELATIONSHIPS);

    private FuzzPacking() {}

    static List<byte[]> of(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] == 'P') {
            return List.of(bytes);
        }
        String part = PARTS.get(Math.floorMod(bytes[0], PARTS.size()));
        String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        return List.of(ForgedWorkbook.sound().with(part, text).bytes());
    }

    /** Returns what {@link #of} puts into the sheet again. */
    static byte[] seed(String part, String content) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] seed = new byte[text.length + 1];
        seed[0] = (byte) PARTS.indexOf(part);
        System.arraycopy(text, 0, seed, 1, text.length);
        return seed;
    }
}
