package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The style rules stored beside the fonts. */
enum StyleSheet {
    /** Letterhead, titles, closing and annexes of official documents. */
    OFFICIAL,
    /** Headings, lists, tables and pictures on paper. */
    BLOCKS,
    /** Press items on paper. */
    PRESS_PAPER,
    /** Press items on a screen of any size, light or dark, and printed from there. */
    PRESS_SCREEN;

    /** Returns the rules. */
    String text() {
        String file = "/document/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
        try (InputStream stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
