package vn.thidua.reporting.comparison;

import java.time.Instant;
import vn.thidua.reporting.workbook.ForeignMapping;

/**
 * Where figures stand in workbooks of a layout that was not made here, as somebody of the unit said once.
 *
 * @param by who said it, as shown to people
 */
record StoredMapping(ForeignMapping mapping, String by, Instant at) {}
