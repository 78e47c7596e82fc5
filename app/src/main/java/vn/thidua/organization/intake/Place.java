package vn.thidua.organization.intake;

/**
 * A line of a list.
 *
 * @param file name of the file
 * @param sheet name on the tab; empty in a .csv file
 * @param line number of the row or line, the first is 1; 0 if the whole sheet or file is meant
 */
record Place(String file, String sheet, int line) {

    /** Returns the place in words: the sheet if there is one, and the line. */
    String words() {
        return (sheet.isEmpty() ? file : sheet) + ":" + line;
    }
}
