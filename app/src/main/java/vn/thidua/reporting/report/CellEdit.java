package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A number that somebody wrote into a report.
 *
 * @param indicator code of the indicator
 * @param revision 1 for the first time that the number was written, and so on
 * @param before what stood there; empty if nothing did
 * @param after what stands there since; empty if it was cleared
 * @param estimated whether the figure was marked as estimated
 * @param by who, as shown to people
 */
public record CellEdit(
        String indicator,
        CellPart part,
        int revision,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        boolean estimated,
        Way way,
        Instant at,
        String by,
        UUID account) {}
