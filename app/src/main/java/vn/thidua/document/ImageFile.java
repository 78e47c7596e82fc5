package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The bytes of a PNG or JPEG file, with what its head says. */
public final class ImageFile {

    /** Largest side accepted, in pixels; above it a small file could unfold to gigabytes. */
    static final int LARGEST_SIDE = 12_000;

    private final byte[] bytes;
    private final String mediaType;
    private final int width;
    private final int height;

    private ImageFile(byte[] bytes, String mediaType, int width, int height) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
    }

    /**
     * Returns the image in {@code bytes}, of which only the head is read.
     *
     * @throws IllegalArgumentException if they are no PNG or JPEG file or a side is longer than 12,000 pixels; whoever
     *     took the file in should have asked {@link #isImage}
     */
    public static ImageFile of(byte[] bytes) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("not an image");
            }
            ImageReader reader = readers.next();
            try {
                String type = switch (reader.getFormatName()) {
                    case "png" -> "image/png";
                    case "JPEG" -> "image/jpeg";
                    case String other -> throw new IllegalArgumentException("not PNG or JPEG: " + other);
                };
                reader.setInput(stream, true, true);
                return new ImageFile(bytes.clone(), type, side(reader.getWidth(0)), side(reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (javax.imageio.IIOException damaged) {
            throw new IllegalArgumentException("damaged image", damaged);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Says whether {@link #of} would accept {@code bytes}. */
    public static boolean isImage(byte[] bytes) {
        try {
            return of(bytes).width > 0;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Returns a copy of the file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the width in pixels. */
    public int width() {
        return width;
    }

    /** Returns the height in pixels. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageFile file && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private static int side(int pixels) {
        if (pixels > LARGEST_SIDE) {
            throw new IllegalArgumentException("image side of " + pixels + " pixels");
        }
        return pixels;
    }
}
