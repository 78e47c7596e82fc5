package vn.thidua.recognition.intake;

import java.util.Map;
import vn.thidua.document.TableCell;

/**
 * A line of an old register.
 *
 * @param sheet name on the tab; empty in a .csv file
 * @param number number of the line in its sheet, from 1
 * @param cells what is not blank
 */
record Line(String sheet, int number, Map<Column, TableCell> cells) {

    Line {
        cells = Map.copyOf(cells);
    }
}
