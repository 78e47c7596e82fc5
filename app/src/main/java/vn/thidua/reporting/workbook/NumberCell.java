package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingCell.Format;
import vn.thidua.document.NumberSpelling;
import vn.thidua.document.Spelling;
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
    private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 30);

    /** The number of 31 December 9999, the last day that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Another workbook, another program, an address: nobody here can say what stood there. */
    private static final Pattern COMES_FROM_ELSEWHERE = Pattern.compile(
            "\\[[^\\]]*\\][^!(]*!|\\|\\s*'?|\\b(WEBSERVICE|RTD|CALL|REGISTER\\.ID|DDE|IMPORT[A-Z]+)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private final IndicatorDefinition indicator;
    private final Place place;
    private final DefectLog log;

    NumberCell(IndicatorDefinition indicator, Place place, DefectLog log) {
        this.indicator = indicator;
        this.place = place;
        this.log = log;
    }

    Reading read(Optional<IncomingCell> cell) {
        return cell.map(this::read).orElseGet(Reading.Blank::new);
    }

    private Reading read(IncomingCell cell) {
        if (COMES_FROM_ELSEWHERE.matcher(cell.formula().orElse("")).find()) {
            log.error(place, formula(cell), WorkbookViolation.FORMULA_ELSEWHERE, indicator.code());
            return new Reading.Refused();
        }
        Reading reading = switch (cell.kind()) {
            case NUMBER -> number(cell);
            case TEXT -> text(cell.text(), !cell.isFormula());
            case ERROR -> refuse(cell.text(), WorkbookViolation.CELL_ERROR);
            case TRUTH -> refuse(cell.text(), WorkbookViolation.NOT_A_NUMBER);
            case CONTRADICTION -> refuse(DefectLog.clip(cell.text()), WorkbookViolation.CELL_CONTRADICTS);
            case BLANK -> {
                log.error(place, formula(cell), WorkbookViolation.FORMULA_WITHOUT_VALUE, indicator.code());
                yield new Reading.Refused();
            }
        };
        if (cell.isFormula() && reading instanceof Reading.Value(BigDecimal number)) {
            log.notice(place, formula(cell), WorkbookViolation.FORMULA_READ, indicator.code(), number);
        }
        return reading;
    }

    /** Reads what was typed on a screen. */
    Reading typed(String text) {
        return text(text, false);
    }

    /** Takes what a program gave. */
    Reading given(BigDecimal number) {
        return allowed(number, CellText.shown(number));
    }

    private static String formula(IncomingCell cell) {
        return "=" + cell.formula().orElse("…");
    }

    private Reading number(IncomingCell cell) {
        BigDecimal number = cell.number();
        String shown = CellText.shown(number);
        if (cell.format() == Format.DATE) {
            return refuse(shownDate(number, shown), WorkbookViolation.DATE);
        }
        if (cell.format() == Format.PLAIN) {
            return allowed(number, shown);
        }
        String percent = CellText.shown(number.multiply(HUNDRED)) + " %";
        if (indicator.valueType() != ValueType.PERCENT) {
            return refuse(percent, WorkbookViolation.PERCENT_UNEXPECTED);
        }
        return noted(allowed(number.multiply(HUNDRED).stripTrailingZeros(), percent), percent);
    }

    /** As Excel shows it, which counts days from the end of 1899. */
    private static String shownDate(BigDecimal days, String otherwise) {
        boolean known = days.signum() > 0 && days.compareTo(LAST_DAY) <= 0;
        return known ? "%1$td/%1$tm/%1$tY".formatted(BEFORE_FIRST.plusDays(days.longValue())) : otherwise;
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
