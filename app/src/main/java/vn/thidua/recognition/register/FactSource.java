package vn.thidua.recognition.register;

/**
 * Where a fact came from.
 *
 * @param file name of the file; empty if somebody typed the fact
 * @param sheet name on the tab; empty in a .csv file
 * @param line number of the line in the sheet, from 1; 0 if somebody typed the fact
 */
public record FactSource(String file, String sheet, int line) {

    /** Somebody typed the fact. */
    public static final FactSource TYPED = new FactSource("", "", 0);
}
