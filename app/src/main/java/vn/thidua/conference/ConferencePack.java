package vn.thidua.conference;

import java.io.IOException;
import java.nio.file.Path;
import vn.thidua.shared.Progress;

/** Writes all papers and tables of a review into one folder. */
public interface ConferencePack {

    /**
     * Writes the pack of {@code order} to {@code folder}, which is made if it is not there. Either the whole pack stands in
     * the folder afterwards or none of it has changed; other files in the folder are left alone, and files that an earlier
     * pack left but this one does not have are removed.
     *
     * @param progress hears of each file as soon as it is written
     * @throws IOException if the folder cannot be written to; the operator's to mend
     * @throws vn.thidua.shared.NotFound if there is no such period or conference
     */
    PackResult write(PackOrder order, Path folder, Progress progress) throws IOException;
}
