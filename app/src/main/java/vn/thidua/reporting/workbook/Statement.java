package vn.thidua.reporting.workbook;

/**
 * A line of a title block that says whose workbook it is, or for which period.
 *
 * @param value what the line says after its label
 * @param place where the value stands
 */
record Statement(String value, Place place) {

    /** Returns the value without what stands in brackets at its end. */
    String name() {
        int bracket = value.lastIndexOf('(');
        return CellText.normal(bracket > 0 ? value.substring(0, bracket) : value);
    }

    /** Returns what stands in brackets at the end, or the whole value. */
    String code() {
        int open = value.lastIndexOf('(');
        int close = value.lastIndexOf(')');
        return CellText.normal(open >= 0 && close > open ? value.substring(open + 1, close) : value);
    }
}
