package vn.thidua.scoring.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that proves a criterion of a sheet.
 *
 * @param explanation number of the explanation that it came with
 * @param kind as {@code EvidenceFiles.Looked.Taken} says
 * @param size in bytes
 * @param withdrawn when it was withdrawn; empty if it counts
 */
record Proof(
        UUID id,
        UUID sheet,
        String leaf,
        Optional<Integer> explanation,
        String name,
        String kind,
        int size,
        String sha256,
        Instant at,
        String by,
        Optional<Instant> withdrawn) {}
