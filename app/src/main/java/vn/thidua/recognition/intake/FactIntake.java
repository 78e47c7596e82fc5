package vn.thidua.recognition.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;

/**
 * An intake as it is on record.
 *
 * @param fault why nothing of the file can be read
 * @param columns headings that were understood, in words
 * @param unknown headings whose columns were passed over
 * @param counts lines in each bucket; empty before the file was read
 * @param facts facts that are entered, or were
 */
record FactIntake(
        UUID id,
        IntakeState state,
        Instant receivedAt,
        String receivedBy,
        String fileName,
        Optional<Violation> fault,
        List<String> columns,
        List<String> unknown,
        Map<Bucket, Integer> counts,
        int facts,
        Optional<Instant> appliedAt,
        String confirmedBy) {

    FactIntake {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
        counts = Map.copyOf(counts);
    }

    /** Returns how many lines are in {@code bucket}. */
    int count(Bucket bucket) {
        return counts.getOrDefault(bucket, 0);
    }

    /** Returns how many lines were read. */
    int read() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
