package vn.thidua.document;

import java.util.List;

/** Hears what stands in a table file, from front to back; see {@link TableFile}. */
public interface TableListener {

    /**
     * A sheet begins. Its rows follow.
     *
     * @param name name on the tab; empty in a .csv file
     */
    void sheet(String name);

    /**
     * A row that is not blank.
     *
     * @param line number of the row in the sheet, or of the line in the file; the first is 1
     * @param cells from the first column on; what follows the last of them is blank
     */
    void row(int line, List<TableCell> cells);
}
