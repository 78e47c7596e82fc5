package vn.thidua.document;

import java.math.BigDecimal;

/** What a caller puts into one cell of a sheet. */
public sealed interface SheetCell {

    /** Most decimals that a figure may show. */
    int MOST_DECIMALS = 6;

    /** Words; never read as a formula, whatever they start with. */
    record Text(String text) implements SheetCell {

        public Text {
            text = PrintableText.clean(text);
        }
    }

    /** A number shown with {@code decimals} decimals; the cell keeps up to 15 digits. */
    record Figure(BigDecimal value, int decimals) implements SheetCell {

        /** @throws IllegalArgumentException if {@code decimals} is not 0 to 6; a bug of the caller */
        public Figure {
            checkDecimals(decimals);
        }
    }

    /**
     * A share, shown in hundredths with the percent sign.
     *
     * @param ratio 1 is 100 %
     */
    record Percent(BigDecimal ratio, int decimals) implements SheetCell {

        /** @throws IllegalArgumentException if {@code decimals} is not 0 to 6; a bug of the caller */
        public Percent {
            checkDecimals(decimals);
        }
    }

    /** A calculation, in Excel's English notation without the leading equals sign. */
    record Formula(String formula, int decimals) implements SheetCell {

        /** @throws IllegalArgumentException if {@code decimals} is not 0 to 6; a bug of the caller */
        public Formula {
            checkDecimals(decimals);
        }
    }

    /** Nothing: not reported, which is not zero. */
    record Blank() implements SheetCell {}

    /** Returns a cell of words. */
    static SheetCell text(String text) {
        return new Text(text);
    }

    /** Returns a cell with a number. */
    static SheetCell figure(BigDecimal value, int decimals) {
        return new Figure(value, decimals);
    }

    /** Returns a cell with a whole number. */
    static SheetCell figure(long value) {
        return new Figure(BigDecimal.valueOf(value), 0);
    }

    /** Returns a cell with a share; 1 is 100 %. */
    static SheetCell percent(BigDecimal ratio, int decimals) {
        return new Percent(ratio, decimals);
    }

    /** Returns a cell that calculates. */
    static SheetCell formula(String formula, int decimals) {
        return new Formula(formula, decimals);
    }

    /** Returns an empty cell. */
    static SheetCell blank() {
        return new Blank();
    }

    private static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals are 0 to " + MOST_DECIMALS + ": " + decimals);
        }
    }
}
