package vn.thidua.organization.intake;

import java.util.List;

/**
 * How many lines of a list were read, and what becomes of them.
 *
 * @param read the sum of the others
 */
record Count(Subject subject, int read, int added, int changed, int unchanged, int refused) {

    Count {
        if (read != added + changed + unchanged + refused) {
            throw new IllegalStateException("lines got lost: " + read + " read, " + added + " added, " + changed
                    + " changed, " + unchanged + " unchanged, " + refused + " refused");
        }
    }

    /** Counts {@code changes}, one a line that is not refused. */
    static Count of(Subject subject, int read, List<Change> changes, int refused) {
        int added =
                (int) changes.stream().filter(change -> change == Change.ADD).count();
        int unchanged =
                (int) changes.stream().filter(change -> change == Change.NONE).count();
        return new Count(subject, read, added, changes.size() - added - unchanged, unchanged, refused);
    }
}
