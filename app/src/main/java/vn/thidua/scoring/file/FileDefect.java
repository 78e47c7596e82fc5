package vn.thidua.scoring.file;

import java.util.List;
import vn.thidua.shared.LineDefect;

/**
 * Something wrong with the entries of a cluster; everything else is computed all the same.
 *
 * @param where file, line and reason; line 0 where a line is missing
 * @param unit code of the unit; empty if the line does not name one
 * @param code code of the criterion or figure; empty if the line is about neither
 * @param leaves codes of the criteria that are concerned, in the order of the table
 */
record FileDefect(LineDefect where, String unit, String code, List<String> leaves) {

    FileDefect {
        leaves = List.copyOf(leaves);
    }
}
