package vn.thidua.reporting.narrative;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit sent last.
 *
 * @param version 1 for the first of the unit for the period
 * @param receivedOn day in Viet Nam on which it counts as received
 * @param approved whether the report is approved
 */
record SentReport(UUID id, UUID unit, int version, LocalDate receivedOn, boolean approved) {}
