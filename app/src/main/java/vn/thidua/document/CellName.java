package vn.thidua.document;

import java.util.Optional;

/** How people and files name cells: {@code E12}. Rows and columns count from 0 here. */
public final class CellName {

    /** The number of rows that Excel has. */
    public static final int ROWS = 1_048_576;

    /** The number of columns that Excel has. */
    public static final int COLUMNS = 16_384;

    /** A name packed into one number: the row above the column's 14 bits. */
    private static final int COLUMN_BITS = 14;

    private CellName() {}

    /** Returns the name of the cell. */
    public static String of(int row, int column) {
        return TableFile.columnName(column) + (row + 1);
    }

    /** Returns the area that {@code name} names, for example {@code $B$3} or {@code B3:C4}; empty if it names none. */
    public static Optional<CellArea> area(String name) {
        String plain = name.replace("$", "");
        int colon = plain.indexOf(':');
        int first = packed(colon < 0 ? plain : plain.substring(0, colon));
        int last = colon < 0 ? first : packed(plain.substring(colon + 1));
        if (first < 0 || last < 0) {
            return Optional.empty();
        }
        return Optional.of(new CellArea(
                Math.min(row(first), row(last)),
                Math.min(column(first), column(last)),
                Math.max(row(first), row(last)),
                Math.max(column(first), column(last))));
    }

    /** Returns the cell called {@code name} as one number, or −1 if there is no such cell. */
    static int packed(String name) {
        int length = name.length();
        int at = 0;
        int column = 0;
        while (at < length && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && at < 4) {
            column = column * 26 + name.charAt(at++) - 'A' + 1;
        }
        int letters = at;
        int row = 0;
        while (at < length && name.charAt(at) >= '0' && name.charAt(at) <= '9' && at - letters < 8) {
            row = row * 10 + name.charAt(at++) - '0';
        }
        boolean whole = at == length && letters > 0 && at > letters;
        return whole && row > 0 && row <= ROWS && column <= COLUMNS ? (row - 1) << COLUMN_BITS | (column - 1) : -1;
    }

    static int row(int packed) {
        return packed >> COLUMN_BITS;
    }

    static int column(int packed) {
        return packed & (COLUMNS - 1);
    }
}
