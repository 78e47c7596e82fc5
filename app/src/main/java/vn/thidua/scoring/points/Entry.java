package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person decided about one criterion of one unit.
 *
 * @param leaf code of the criterion
 * @param version 1 for the first decision, and so on
 * @param points empty if the criterion is not assigned to the unit
 * @param role in what capacity it was decided
 * @param note why; empty if nothing was said
 * @param enteredBy name of the account that entered it
 */
public record Entry(
        UUID unit,
        String leaf,
        int version,
        Optional<BigDecimal> points,
        String role,
        String note,
        String enteredBy,
        Instant enteredAt) {}
