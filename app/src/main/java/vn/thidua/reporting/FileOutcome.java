package vn.thidua.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.Unit;

/**
 * What became of one file of an import.
 *
 * @param file name of the file
 * @param result what was done with it
 * @param unit whose report it is; of a refused file whose it seems to be, if that can be told
 * @param period code of the period it reports on; of a refused file as far as that can be told
 * @param submission what it was recorded as; empty if the file was refused
 * @param defects everything wrong or noteworthy in it; a file that is not refused has notices only
 */
public record FileOutcome(
        String file,
        Result result,
        Optional<Unit> unit,
        Optional<String> period,
        Optional<UUID> submission,
        List<Defect> defects) {

    public FileOutcome {
        defects = List.copyOf(defects);
    }

    /** What was done with a file. */
    public enum Result {
        /** Recorded as a new version. */
        ACCEPTED,
        /** The unit's latest version says the same; nothing was written. */
        UNCHANGED,
        /** Nothing of it was recorded. */
        REFUSED
    }
}
