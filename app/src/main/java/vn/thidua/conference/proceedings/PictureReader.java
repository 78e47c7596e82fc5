package vn.thidua.conference.proceedings;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.thidua.document.ImageFile;

/** Reads the pictures that a conference file names, from its own folder and nowhere else. */
final class PictureReader {

    private static final long LARGEST = 8L << 20;

    private final Path folder;

    PictureReader(Path folder) {
        this.folder = folder;
    }

    List<ConferencePicture> read(Fields fields) {
        return fields.optionalGroups(
                "pictures",
                group -> new ConferencePicture(
                        image(group).orElseGet(PictureReader::standIn),
                        group.text("caption"),
                        group.text("alternative")));
    }

    private Optional<ImageFile> image(Fields fields) {
        String name = fields.text("file");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                fields.reject("file", ProceedingsViolation.PICTURE_UNREADABLE, name);
            } else if (!file.toRealPath().startsWith(folder.toRealPath())) {
                fields.reject("file", ProceedingsViolation.PICTURE_OUTSIDE_FOLDER, name);
            } else if (Files.size(file) > LARGEST) {
                fields.reject("file", ProceedingsViolation.PICTURE_TOO_LARGE, name, LARGEST >> 20);
            } else {
                return image(fields, name, Files.readAllBytes(file));
            }
        } catch (IOException | InvalidPathException unreadable) {
            fields.reject("file", ProceedingsViolation.PICTURE_UNREADABLE, name);
        }
        return Optional.empty();
    }

    private static Optional<ImageFile> image(Fields fields, String name, byte[] bytes) {
        if (ImageFile.isImage(bytes)) {
            return Optional.of(ImageFile.of(bytes));
        }
        fields.reject("file", ProceedingsViolation.PICTURE_NOT_AN_IMAGE, name);
        return Optional.empty();
    }

    /** One white dot; never stored, since the defect was noted. */
    private static ImageFile standIn() {
        try {
            ByteArrayOutputStream dot = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", dot);
            return ImageFile.of(dot.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
