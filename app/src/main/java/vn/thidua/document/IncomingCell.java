package vn.thidua.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet that somebody sent, in which something stands: what its file says, not yet what it means.
 *
 * <p>Formulas are not worked out; what the sender's program stored beside them is read.
 */
public final class IncomingCell {

    /** What a file can say about a cell. */
    public enum Kind {
        /** A formula without a stored result. */
        BLANK,
        NUMBER,
        TEXT,
        TRUTH,
        ERROR,
        /** The file says that the cell is of one kind, and what it holds is of another. */
        CONTRADICTION
    }

    /** How the file shows a number. */
    public enum Format {
        PLAIN,
        DATE,
        PERCENT
    }

    /** Excel itself keeps no more digits; what is finer is noise of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int MOST_PLAIN_DIGITS = 20;

    private final int row;
    private final int column;
    private final Kind kind;
    private final Object value;
    private final Format format;
    private final @Nullable String formula;

    /** @param value a number for {@link Kind#NUMBER}, otherwise what is shown */
    IncomingCell(int row, int column, Kind kind, Object value, Format format, @Nullable String formula) {
        this.row = row;
        this.column = column;
        this.kind = kind;
        this.value = value;
        this.format = format;
        this.formula = formula;
    }

    /** Returns the same value as the result of {@code computedBy}. */
    IncomingCell of(String computedBy) {
        return new IncomingCell(row, column, kind, value, format, computedBy);
    }

    /** Returns the number of the row, from 0. */
    public int row() {
        return row;
    }

    /** Returns the number of the column, from 0. */
    public int column() {
        return column;
    }

    /** Returns what kind of value stands in the cell; for a formula, what kind of result. */
    public Kind kind() {
        return kind;
    }

    /** Returns how a number is shown. */
    public Format format() {
        return format;
    }

    /** Returns the formula without its equals sign; empty if there is none, or it is shared with another cell. */
    public Optional<String> formula() {
        return Optional.ofNullable(formula).filter(text -> !text.isEmpty());
    }

    /** Says whether the value is the result of a formula. */
    public boolean isFormula() {
        return formula != null;
    }

    /**
     * Returns the number to the 15 digits that Excel keeps, without trailing zeros.
     *
     * @throws IllegalStateException if the cell is not a {@link Kind#NUMBER}; a bug of the caller
     */
    public BigDecimal number() {
        if (!(value instanceof BigDecimal exact)) {
            throw new IllegalStateException("not a number: " + value);
        }
        BigDecimal stripped = exact.round(EXCEL).stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MOST_PLAIN_DIGITS ? stripped.setScale(0) : stripped;
    }

    /** Returns what the file says apart from the number format, with a decimal point in numbers. */
    public String text() {
        if (kind != Kind.NUMBER) {
            return value.toString();
        }
        BigDecimal number = number();
        return Math.abs((long) number.scale()) <= MOST_PLAIN_DIGITS ? number.toPlainString() : number.toString();
    }
}
