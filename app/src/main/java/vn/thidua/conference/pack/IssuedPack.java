package vn.thidua.conference.pack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The files of a conference as they were issued. They never change.
 *
 * @param conference its code
 * @param number 1 for the first pack of the conference, and so on
 * @param units whose figures are in it
 * @param by who issued it, as shown to people
 * @param superseded why it does not count any more; empty if it does
 */
record IssuedPack(
        UUID id,
        String conference,
        int number,
        String period,
        Set<UUID> units,
        Instant at,
        String by,
        UUID account,
        String capacity,
        List<String> files,
        Optional<Superseded> superseded) {

    IssuedPack {
        units = Set.copyOf(units);
        files = List.copyOf(files);
    }

    /**
     * That figures of a pack were corrected after it was issued.
     *
     * @param by who corrected them, as shown to people
     */
    record Superseded(Instant at, String by, UUID correction, String reason) {}
}
