package vn.thidua.scoring.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.core.round.Column;

/**
 * Points that somebody wrote into a column for one criterion.
 *
 * @param version 1 for the first in the column, and so on
 * @param order version of the sheet when they were written
 * @param reason why they differ from the column before; empty if nothing was said
 * @param actingFor the unit in whose name they were written; empty: the standing body or the conference
 * @param by who wrote them, as shown to people
 * @param capacity in which capacity, in words
 */
public record PointsRow(
        UUID sheet,
        UUID unit,
        String leaf,
        Column column,
        int version,
        long order,
        BigDecimal points,
        String reason,
        Optional<UUID> actingFor,
        Instant at,
        String by,
        UUID account,
        String capacity) {}
