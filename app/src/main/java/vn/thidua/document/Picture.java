package vn.thidua.document;

import java.util.Optional;

/**
 * A picture with what a reader who cannot see it must know.
 *
 * @param image the file
 * @param widthMillimetres width on paper; wider than the text is shrunk to its width
 * @param caption line under the picture; absent leaves it out
 * @param alternative what the picture shows, for readers who cannot see it
 */
public record Picture(ImageFile image, int widthMillimetres, Optional<String> caption, String alternative)
        implements Block {

    /** @throws IllegalArgumentException if the width is not positive or a text empty; a bug of the caller */
    public Picture {
        if (widthMillimetres < 1) {
            throw new IllegalArgumentException("width is positive: " + widthMillimetres);
        }
        caption = caption.map(line -> PrintableText.required(line, "caption"));
        alternative = PrintableText.required(alternative, "alternative");
    }
}
