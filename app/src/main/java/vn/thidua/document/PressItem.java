package vn.thidua.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text for newspapers and web pages: no national name, no number, no signature.
 *
 * @param title headline
 * @param dateline where and on which day the text was written
 * @param lead first paragraph, set apart; absent leaves it out
 * @param body the text, with pictures
 * @param source who gives out the text, shown at the end and written into the file's properties
 * @param created moment written into the file's properties
 */
public record PressItem(
        String title, PlaceAndDate dateline, Optional<String> lead, List<Block> body, String source, Instant created) {

    /** @throws IllegalArgumentException if title, lead or source is empty; a bug of the caller */
    public PressItem {
        title = PrintableText.required(title, "title");
        lead = lead.map(line -> PrintableText.required(line, "lead"));
        body = List.copyOf(body);
        source = PrintableText.required(source, "source");
    }
}
