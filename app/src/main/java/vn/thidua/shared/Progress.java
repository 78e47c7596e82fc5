package vn.thidua.shared;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (done, total, what) -> {};

    /**
     * Reports that {@code done} of {@code total} pieces are finished; called after each piece.
     *
     * @param what the piece that was just finished, for example a file name
     */
    void advanced(int done, int total, String what);
}
