package vn.thidua.reporting.workbook;

import java.util.Locale;

/** The columns of a table, in the order in which they are written. */
enum Column {
    NUMBER(0),
    CODE(1),
    NAME(2),
    MEASURE(3),
    FIGURE(4),
    TARGET(5),
    NOTE(6);

    private final int index;

    Column(int index) {
        this.index = index;
    }

    /** Returns where the column stands in a fresh workbook; the first is 0. */
    int index() {
        return index;
    }

    /** Returns the key of the column's heading. */
    String key() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
