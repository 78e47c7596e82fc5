package vn.thidua.scoring.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.core.round.SheetState;

/**
 * The score sheet of one unit in one round.
 *
 * @param version grows with everything that is written on it
 * @param consolidator the unit that consolidates it; empty: the standing body does
 * @param submittedAt when the unit sent its points for the first time
 * @param returned codes of the criteria that are open while it is returned
 * @param checkers the units of its check team, the leading one first
 */
public record Sheet(
        UUID id,
        UUID round,
        UUID unit,
        SheetState state,
        long version,
        Optional<UUID> consolidator,
        Optional<Instant> submittedAt,
        List<String> returned,
        List<UUID> checkers) {

    public Sheet {
        returned = List.copyOf(returned);
        checkers = List.copyOf(checkers);
    }
}
