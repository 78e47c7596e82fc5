package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.indicator.ValueType;

/**
 * Reads the number in one cell of one indicator. What can mean only one number is read, and noted if it was not simply
 * typed; everything else is refused with the reason.
 */
final class NumberCell {

    private static final int MOST_WHOLE_DIGITS = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final IndicatorDefinition indicator;
    private final Place place;
    private final DefectLog log;

    NumberCell(IndicatorDefinition indicator, Place place, DefectLog log) {
        this.indicator = indicator;
        this.place = place;
        this.log = log;
    }

    Reading read(@Nullable Cell cell) {
        if (cell == null) {
            return new Reading.Blank();
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        Reading reading = switch (CellText.kind(cell)) {
            case NUMERIC -> numeric(cell);
            case STRING -> text(cell.getStringCellValue(), !formula);
            case ERROR -> refuse(CellText.error(cell), WorkbookViolation.CELL_ERROR);
            case BOOLEAN -> refuse(CellText.shown(cell), WorkbookViolation.NOT_A_NUMBER);
            case BLANK, FORMULA, _NONE -> new Reading.Blank();
        };
        if (formula && reading instanceof Reading.Value(BigDecimal number)) {
            log.notice(place, "=" + cell.getCellFormula(), WorkbookViolation.FORMULA_READ, indicator.code(), number);
        }
        return reading;
    }

    /** Reads what was typed on a screen. */
    Reading typed(String text) {
        return text(text, false);
    }

    private Reading numeric(Cell cell) {
        if (!CellText.hasRaw(cell)) {
            if (cell.getCellType() != CellType.FORMULA) {
                return new Reading.Blank();
            }
            log.error(place, "=" + cell.getCellFormula(), WorkbookViolation.FORMULA_WITHOUT_VALUE, indicator.code());
            return new Reading.Refused();
        }
        BigDecimal number = CellText.number(cell);
        String shown = CellText.shown(number);
        if (DateUtil.isCellDateFormatted(cell)) {
            return refuse(shownDate(cell, shown), WorkbookViolation.DATE);
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (format == null || !format.contains("%")) {
            return allowed(number, shown);
        }
        String percent = CellText.shown(number.multiply(HUNDRED)) + " %";
        if (indicator.valueType() != ValueType.PERCENT) {
            return refuse(percent, WorkbookViolation.PERCENT_UNEXPECTED);
        }
        return noted(allowed(number.multiply(HUNDRED).stripTrailingZeros(), percent), percent);
    }

    private static String shownDate(Cell cell, String otherwise) {
        return cell.getLocalDateTimeCellValue() == null
                ? otherwise
                : "%1$td/%1$tm/%1$tY".formatted(cell.getLocalDateTimeCellValue());
    }

    private Reading text(String text, boolean typed) {
        List<String> measures =
                List.of(indicator.measure().vi(), indicator.measure().en());
        NumberSpelling spelling = new NumberSpelling(
                indicator.arithmetic().decimals(), indicator.valueType() == ValueType.PERCENT, measures);
        String shown = DefectLog.clip(text.strip());
        return switch (spelling.read(text)) {
            case Spelling.Blank() -> new Reading.Blank();
            case Spelling.Exact(BigDecimal value) -> {
                Reading reading = allowed(value, shown);
                yield typed ? noted(reading, shown) : reading;
            }
            case Spelling.Either(BigDecimal grouped, BigDecimal decimal) -> {
                log.error(place, shown, WorkbookViolation.AMBIGUOUS, indicator.code(), shown, grouped, decimal);
                yield new Reading.Refused();
            }
            case Spelling.Dash() -> refuse(shown, WorkbookViolation.DASH);
            case Spelling.Percentage() -> refuse(shown, WorkbookViolation.PERCENT_UNEXPECTED);
            case Spelling.Words() -> refuse(shown, WorkbookViolation.NOT_A_NUMBER);
        };
    }

    private Reading noted(Reading reading, String shown) {
        if (reading instanceof Reading.Value(BigDecimal number)) {
            log.notice(place, shown, WorkbookViolation.TEXT_READ, indicator.code(), shown, number);
        }
        return reading;
    }

    private Reading allowed(BigDecimal number, String shown) {
        int decimals = indicator.arithmetic().decimals();
        if ((long) number.precision() - number.scale() > MOST_WHOLE_DIGITS) {
            return refuse(shown, WorkbookViolation.TOO_LARGE);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() > decimals) {
            if (decimals == 0) {
                return refuse(shown, WorkbookViolation.NOT_WHOLE);
            }
            log.error(place, shown, WorkbookViolation.TOO_FINE, indicator.code(), shown, decimals);
            return new Reading.Refused();
        }
        BigDecimal scaled = stripped.setScale(decimals);
        for (FigureCheck check : indicator.checks()) {
            if (check instanceof FigureCheck.Within(BigDecimal lowest, BigDecimal highest)
                    && (scaled.compareTo(lowest) < 0 || scaled.compareTo(highest) > 0)) {
                log.error(place, shown, WorkbookViolation.OUT_OF_BOUNDS, indicator.code(), scaled, lowest, highest);
                return new Reading.Refused();
            }
        }
        if (scaled.signum() < 0
                && indicator.checks().stream().noneMatch(check -> check instanceof FigureCheck.Within)) {
            return refuse(shown, WorkbookViolation.NEGATIVE);
        }
        return new Reading.Value(scaled);
    }

    private Reading refuse(String shown, WorkbookViolation code) {
        log.error(place, shown, code, indicator.code(), shown);
        return new Reading.Refused();
    }
}
