package vn.thidua.reporting.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that proves a figure.
 *
 * @param unit whose report it is
 * @param place of the indicator among those that are asked, from 0
 * @param size in bytes
 * @param by who put it there, as shown to people
 * @param withdrawn when it was withdrawn; empty if it counts
 */
public record Evidence(
        UUID id,
        UUID report,
        String period,
        UUID unit,
        int place,
        String name,
        EvidenceKind kind,
        int size,
        String sha256,
        Instant at,
        String by,
        Optional<Instant> withdrawn) {

    /** Returns where the file is. */
    public String href() {
        return "/reporting/evidence/" + id;
    }
}
