package vn.thidua.scoring.round;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;

/**
 * What the script of a sheet sends.
 *
 * @param seen version of the points that the person saw; 0 if there were none
 */
record PointsRequest(
        @Nullable String leaf,
        @Nullable String text,
        @Nullable String reason,
        int seen) {

    private static final int LONGEST_TEXT = 40;
    private static final int LONGEST_REASON = 2_000;

    /**
     * Returns the wish.
     *
     * @throws BindException if the script did not write this
     */
    PointsWish wish() throws BindException {
        if (leaf == null || text == null || text.length() > LONGEST_TEXT) {
            throw new BindException(this, "points");
        }
        String words = Objects.requireNonNullElse(reason, "");
        if (words.length() > LONGEST_REASON) {
            throw new BindException(this, "points");
        }
        return new PointsWish(leaf, text, words, seen);
    }
}
