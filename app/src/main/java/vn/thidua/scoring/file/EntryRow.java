package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line of a file of entries, its texts in NFC and without spaces around them.
 *
 * @param line the first line of the file is 1
 * @param number the value, if the file itself says that it is a number, as a workbook does
 */
record EntryRow(
        int line, String unit, String kind, String code, String value, Optional<BigDecimal> number, String note) {}
