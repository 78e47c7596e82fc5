package vn.thidua.conference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The thirteen units of clusters 6 and 7. */
public final class ReviewUnits {

    private ReviewUnits() {}

    /** Returns the list that the demonstration registers. */
    public static String csv() {
        try {
            return Files.readString(Path.of("..", "samples", "review-2017", "units.csv"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
