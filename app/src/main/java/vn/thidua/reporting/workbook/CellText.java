package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, whatever its kind. */
final class CellText {

    /** Excel itself keeps no more digits; what is finer is noise of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int MOST_PLAIN_DIGITS = 20;

    private CellText() {}

    static @Nullable Cell at(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        return found == null ? null : found.getCell(column);
    }

    /** Returns the kind of value in {@code cell}; for a formula, the kind of its result. */
    static CellType kind(@Nullable Cell cell) {
        if (cell == null) {
            return CellType.BLANK;
        }
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** Returns what a person sees in {@code cell}, apart from its number format. */
    static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (kind(cell)) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> hasRaw(cell) ? shown(number(cell)) : "";
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> error(cell);
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    /** Returns {@code number} with a decimal comma. */
    static String shown(BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) <= MOST_PLAIN_DIGITS;
        return plain ? number.toPlainString().replace('.', ',') : number.toString();
    }

    /** Returns the number in a numeric {@code cell}, to the 15 digits that Excel keeps, without trailing zeros. */
    static BigDecimal number(Cell cell) {
        BigDecimal stripped = new BigDecimal(raw(cell)).round(EXCEL).stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MOST_PLAIN_DIGITS ? stripped.setScale(0) : stripped;
    }

    /** Says whether {@code cell} holds a value at all; a formula that was never computed does not. */
    static boolean hasRaw(Cell cell) {
        return !raw(cell).isEmpty();
    }

    static boolean isBlank(@Nullable Cell cell) {
        return normal(shown(cell)).isEmpty() && kind(cell) != CellType.ERROR;
    }

    static String error(Cell cell) {
        return FormulaError.isValidCode(cell.getErrorCellValue())
                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                : "#?";
    }

    /** Returns {@code text} for comparison: NFC, small letters, single spaces. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String raw(Cell cell) {
        String raw = cell instanceof XSSFCell stored ? stored.getRawValue() : null;
        return raw == null ? "" : raw.strip();
    }
}
