package vn.thidua.document;

import java.util.OptionalInt;

/**
 * Number and symbol of a document, for example {@code 05/BC-CAT-PX15}.
 *
 * <p>Numbers below 10 take a zero in front; a slash parts number and symbol.
 *
 * @param value running number of the year; absent in a draft, which then shows a gap to be filled in by hand
 * @param symbol type code and office codes joined by hyphens without spaces
 */
public record DocumentNumber(OptionalInt value, String symbol) {

    /** @throws IllegalArgumentException if the number is not positive or the symbol empty; a bug of the caller */
    public DocumentNumber {
        if (value.isPresent() && value.getAsInt() < 1) {
            throw new IllegalArgumentException("numbers start at 1: " + value.getAsInt());
        }
        symbol = PrintableText.required(symbol, "symbol");
    }

    /** Returns the number {@code value} of the series {@code symbol}. */
    public static DocumentNumber of(int value, String symbol) {
        return new DocumentNumber(OptionalInt.of(value), symbol);
    }

    /** Returns a number that the registry has yet to give. */
    public static DocumentNumber draft(String symbol) {
        return new DocumentNumber(OptionalInt.empty(), symbol);
    }
}
