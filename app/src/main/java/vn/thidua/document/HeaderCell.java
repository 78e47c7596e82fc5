package vn.thidua.document;

import java.util.Arrays;
import java.util.List;

/**
 * A cell of a header row.
 *
 * @param text what stands in it
 * @param columns how many columns it covers, itself included
 * @param rows how many header rows it covers, its own included
 */
public record HeaderCell(String text, int columns, int rows) {

    /** @throws IllegalArgumentException if it covers nothing; a bug of the caller */
    public HeaderCell {
        text = PrintableText.clean(text);
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a header cell covers at least itself");
        }
    }

    /** Returns a cell over one column and one row. */
    public static HeaderCell of(String text) {
        return new HeaderCell(text, 1, 1);
    }

    /** Returns a header of one row with one cell per text. */
    public static List<List<HeaderCell>> row(String... texts) {
        return List.of(Arrays.stream(texts).map(HeaderCell::of).toList());
    }
}
