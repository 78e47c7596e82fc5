package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * A part that follows the signatures on a page of its own, numbered in Roman figures when there are several.
 *
 * @param title what the annex holds, in capitals
 * @param reference document that the annex belongs to, without brackets; absent leaves the line out
 * @param orientation how the annex's pages lie
 * @param body the text
 */
public record Annex(String title, Optional<String> reference, Orientation orientation, List<Block> body) {

    /** How a page lies. */
    public enum Orientation {
        /** A4, 210 mm wide. */
        PORTRAIT,
        /** A4, 297 mm wide; for tables too wide for an upright page. */
        LANDSCAPE
    }

    /** @throws IllegalArgumentException if the title is empty; a bug of the caller */
    public Annex {
        title = PrintableText.required(title, "title");
        reference = reference.map(line -> PrintableText.required(line, "reference"));
        body = List.copyOf(body);
    }
}
