package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened to one number of a report since some moment.
 *
 * @param indicator code of the indicator
 * @param before what stood there at that moment; empty if nothing did
 * @param by who wrote it last, as shown to people
 * @param at when it was written last
 */
public record CellChange(String indicator, CellPart part, Optional<BigDecimal> before, String by, Instant at) {}
