package vn.thidua.reporting.intake;

import java.util.List;
import java.util.UUID;
import vn.thidua.reporting.FileOutcome;

/**
 * One act of taking in files.
 *
 * @param id under which it is on record
 * @param files what became of each, in their order
 */
record Intake(UUID id, List<FileOutcome> files) {

    Intake {
        files = List.copyOf(files);
    }
}
