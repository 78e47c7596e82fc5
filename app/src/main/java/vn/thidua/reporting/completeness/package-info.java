/**
 * Completeness: which unit has sent what for a period, sheet by sheet, and what was sent back; the reporting part of the
 * home page.
 *
 * <p>Start reading at {@code UnitStanding} (where one unit stands), then {@code StandingQueries}, then
 * {@code CompletenessQueries}. What is wrong in a file is not decided here but in {@code vn.thidua.reporting.workbook}.
 *
 * <p>Screens: Reporting › Completeness ({@code /reporting/completeness}), tiles of the home page. Reads the tables of
 * {@code vn.thidua.reporting.submission} and {@code vn.thidua.reporting.intake}; has none of its own.
 */
@NullMarked
package vn.thidua.reporting.completeness;

import org.jspecify.annotations.NullMarked;
