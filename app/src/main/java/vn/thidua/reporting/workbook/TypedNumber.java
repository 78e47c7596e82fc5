package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.Violation;

/** What somebody typed where an indicator's figure belongs. It is understood as in a workbook. */
public sealed interface TypedNumber {

    /** Nothing: not reported. */
    record Blank() implements TypedNumber {}

    /** Exactly this, with the decimals of the indicator. */
    record Exact(BigDecimal value) implements TypedNumber {}

    /** Nothing that can be taken. */
    record Refused(Violation why) implements TypedNumber {}

    /** Returns {@code number} as somebody would type it who leaves no doubt: {@link #read} gives the same number again. */
    static String spelled(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        // Three decimals could be thousands; a fourth that is zero says that they are not.
        BigDecimal written = shortest.scale() == 3 ? shortest.setScale(4) : shortest;
        return written.toPlainString().replace('.', ',');
    }

    /** Reads {@code text} as a figure of {@code indicator}. */
    static TypedNumber read(IndicatorDefinition indicator, String text) {
        DefectLog log = new DefectLog("");
        return of(new NumberCell(indicator, Place.FILE, log).typed(text), log);
    }

    /** Takes {@code number}, which a program gave, as a figure of {@code indicator}. */
    static TypedNumber of(IndicatorDefinition indicator, BigDecimal number) {
        DefectLog log = new DefectLog("");
        return of(new NumberCell(indicator, Place.FILE, log).given(number), log);
    }

    private static TypedNumber of(Reading reading, DefectLog log) {
        return switch (reading) {
            case Reading.Blank _ -> new Blank();
            case Reading.Value(BigDecimal value) -> new Exact(value);
            case Reading.Refused _ -> new Refused(log.inOrder().getFirst().what());
        };
    }
}
