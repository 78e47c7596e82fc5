package vn.thidua.organization.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as it is on record.
 *
 * @param errors how many defects refuse it, those that are not kept included
 * @param notices how many times a line was understood otherwise than it was typed
 * @param files names of its files, in their order
 */
record Intake(
        UUID id,
        State state,
        Instant receivedAt,
        String receivedBy,
        String confirmedBy,
        Optional<Instant> appliedAt,
        String undoneBy,
        Optional<Instant> undoneAt,
        int errors,
        int notices,
        List<String> files) {

    Intake {
        files = List.copyOf(files);
    }
}
