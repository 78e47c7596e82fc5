package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.NumberSpelling;
import vn.thidua.document.Spelling;

/** Reads the number of a line, as people type it or as a workbook holds it. */
final class NumberValue {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_WHOLE_DIGITS = 12;
    private static final NumberSpelling SPELLING = new NumberSpelling(MOST_DECIMALS, false, List.of());

    private final DefectList defects;

    NumberValue(DefectList defects) {
        this.defects = defects;
    }

    /** Returns the number; empty, and a defect is noted, if there is none or it could be another one. */
    Optional<BigDecimal> read(Concern line) {
        String text = line.row().value();
        Optional<BigDecimal> number = line.row().number();
        if (number.isPresent()) {
            return fitting(line, number.get());
        }
        return switch (SPELLING.read(text)) {
            case Spelling.Blank() ->
                refuse(line, FileViolation.VALUE_BLANK, line.row().kind());
            case Spelling.Exact(BigDecimal value) -> fitting(line, value);
            case Spelling.Either(BigDecimal grouped, BigDecimal decimal) ->
                refuse(line, FileViolation.NUMBER_AMBIGUOUS, text, grouped, decimal);
            case Spelling.Dash _, Spelling.Percentage _, Spelling.Words _ ->
                refuse(line, FileViolation.NUMBER_UNREADABLE, text);
        };
    }

    private Optional<BigDecimal> fitting(Concern line, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean fits = plain.scale() <= MOST_DECIMALS && (long) plain.precision() - plain.scale() <= MOST_WHOLE_DIGITS;
        return fits
                ? Optional.of(value)
                : refuse(line, FileViolation.NUMBER_TOO_LONG, line.row().value());
    }

    private Optional<BigDecimal> refuse(Concern line, FileViolation code, Object... more) {
        defects.add(line, code, more);
        return Optional.empty();
    }
}
