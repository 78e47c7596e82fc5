package vn.thidua.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the sample review that scoring reads. */
public final class SampleFiles {

    public static final String TABLE = "score-table.yaml";
    public static final String POINTS = "direct-points.csv";

    private static final Path FOLDER = Path.of("..", "samples", "review-2017");

    private static final Path EVERY_SHAPE = Path.of("..", "samples", "rules", TABLE);

    private SampleFiles() {}

    /** Returns the text of the table that has one criterion of every shape. */
    public static String everyShape() {
        return read(EVERY_SHAPE);
    }

    /** Returns the text of the file called {@code name}. */
    public static String text(String name) {
        return read(FOLDER.resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
