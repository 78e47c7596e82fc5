package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four cuts of Tinos, which has the widths of Times New Roman: embedded in .pdf files, and the ruler for lines in
 * .docx files, which name Times New Roman.
 */
final class TextFont {

    static final TextFont REGULAR = new TextFont("tinos-regular");
    static final TextFont BOLD = new TextFont("tinos-bold");
    static final TextFont ITALIC = new TextFont("tinos-italic");
    static final TextFont BOLD_ITALIC = new TextFont("tinos-bold-italic");

    /** Stands for a letter that the font lacks; the font has it. */
    static final int UNKNOWN_LETTER = 0xFFFD;

    private final String file;
    private final CmapLookup letters;
    private final HorizontalMetricsTable widths;
    private final int unitsPerEm;

    private TextFont(String name) {
        this.file = "/document/fonts/" + name + ".ttf";
        try (InputStream stream = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            letters = Objects.requireNonNull(font.getUnicodeCmapLookup());
            widths = Objects.requireNonNull(font.getHorizontalMetrics());
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the cut for the given style. */
    static TextFont of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /** Opens the font file. */
    InputStream open() {
        return open(file);
    }

    /**
     * Returns how wide {@code text} is on one line, in twentieths of a point, rounded up.
     *
     * @param halfPoints letter size in halves of a point
     */
    int twips(String text, int halfPoints) {
        long units = text.codePoints()
                .mapToLong(point -> widths.getAdvanceWidth(letters.getGlyphId(point)))
                .sum();
        return Math.toIntExact(Math.ceilDiv(units * halfPoints * 10, (long) unitsPerEm));
    }

    /** Says whether the font has the letter {@code point}. */
    boolean has(int point) {
        return letters.getGlyphId(point) != 0;
    }

    /** Returns {@code text} with every letter that the font lacks shown as {@link #UNKNOWN_LETTER}, never left out. */
    String shown(String text) {
        return text.codePoints()
                .map(point -> has(point) ? point : UNKNOWN_LETTER)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(TextFont.class.getResourceAsStream(file), file);
    }
}
