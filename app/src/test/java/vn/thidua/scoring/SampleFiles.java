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

    private SampleFiles() {}

    /** Returns the text of the file called {@code name}. */
    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
