package vn.thidua.scoring.table;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.LineDefect;

/**
 * What a look at the text of a table found.
 *
 * @param defects all that keeps it from being registered, in the order of the text
 * @param warnings what is allowed and yet probably a mistake
 * @param table the table; empty if it could not be read
 */
public record TableFindings(List<LineDefect> defects, List<LineDefect> warnings, Optional<TableDocument> table) {

    public TableFindings {
        defects = List.copyOf(defects);
        warnings = List.copyOf(warnings);
    }
}
