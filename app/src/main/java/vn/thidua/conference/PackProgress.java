package vn.thidua.conference;

/** Hears how far a pack has come. */
@FunctionalInterface
public interface PackProgress {

    /** The progress that nobody follows. */
    PackProgress NOBODY = (file, done, total) -> {};

    /** Hears that {@code file} is written, the {@code done}th of {@code total}. */
    void written(PackResult.PackFile file, int done, int total);
}
