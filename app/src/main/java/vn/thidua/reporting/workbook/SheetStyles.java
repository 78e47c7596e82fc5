package vn.thidua.reporting.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.document.FormulaStart;

/** The looks of cells. Colours are those of the screens; the face is the one that official papers use. */
final class SheetStyles {

    /** What a cell is for. */
    enum Look {
        BODY,
        BODY_BOLD,
        CENTRED,
        HEADLINE,
        TITLE,
        SUBTITLE,
        WARNING,
        SMALL,
        HEADING,
        GROUP,
        ROW_NUMBER,
        ROW_CODE,
        ROW_NAME,
        ROW_MEASURE,
        ROW_NOTE,
        INPUT,
        ENTRY,
        COMPUTED,
        GIVEN,
        NOT_ASKED,
        SIGNATURE,
        SIGNATURE_HINT
    }

    private static final String FACE = "Times New Roman";
    private static final String INK = "18212E";
    private static final String QUIET = "5C6879";
    private static final String ACCENT = "142F6A";
    private static final String RED = "A31B1B";
    private static final String LINE = "9AA4B1";
    private static final String SUNK = "F0F2F5";
    private static final String HATCH = "D5DAE1";
    private static final String SOFT = "EAF0FB";
    private static final String YELLOW = "FFF8DC";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Returns the style of {@code look} for text. */
    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look.name(), _ -> make(look));
    }

    /** Returns the style of {@code look} for {@code text}, which stays text however it begins. */
    XSSFCellStyle of(Look look, String text) {
        return FormulaStart.isIn(text)
                ? made.computeIfAbsent(look.name() + "'", _ -> {
                    XSSFCellStyle style = make(look);
                    style.setQuotePrefixed(true);
                    return style;
                })
                : of(look);
    }

    /** Returns the style of {@code look} for a number with {@code decimals} digits after the point. */
    XSSFCellStyle of(Look look, int decimals) {
        return made.computeIfAbsent(look.name() + decimals, _ -> {
            XSSFCellStyle style = make(look);
            String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        return switch (look) {
            case BODY -> indented(plain(12, INK, _ -> {}));
            case BODY_BOLD -> plain(12, INK, font -> font.setBold(true));
            case CENTRED -> at(HorizontalAlignment.CENTER, plain(12, INK, _ -> {}));
            case HEADLINE -> at(HorizontalAlignment.CENTER, plain(12, INK, font -> font.setBold(true)));
            case TITLE -> at(HorizontalAlignment.CENTER, plain(15, ACCENT, font -> font.setBold(true)));
            case SUBTITLE -> at(HorizontalAlignment.CENTER, plain(12, INK, font -> font.setItalic(true)));
            case WARNING -> at(HorizontalAlignment.CENTER, plain(11, RED, font -> font.setBold(true)));
            case SMALL -> plain(10, QUIET, font -> font.setItalic(true));
            case HEADING -> framed(SUNK, at(HorizontalAlignment.CENTER, plain(11, INK, font -> font.setBold(true))));
            case GROUP -> indented(framed(SOFT, plain(11, ACCENT, font -> font.setBold(true))));
            case ROW_NUMBER, ROW_MEASURE -> framed("", at(HorizontalAlignment.CENTER, plain(11, QUIET, _ -> {})));
            case ROW_CODE -> framed("", at(HorizontalAlignment.CENTER, plain(11, INK, _ -> {})));
            case ROW_NAME -> indented(framed("", plain(11, INK, _ -> {})));
            case ROW_NOTE -> unlocked(indented(framed("", plain(11, INK, _ -> {}))));
            case INPUT -> unlocked(framed(YELLOW, right(plain(12, INK, _ -> {}))));
            case ENTRY -> framed(YELLOW, plain(12, INK, _ -> {}));
            case COMPUTED -> framed(SUNK, right(plain(12, INK, font -> font.setItalic(true))));
            case GIVEN -> framed(SUNK, right(plain(12, QUIET, _ -> {})));
            case NOT_ASKED -> hatched(framed(SUNK, at(HorizontalAlignment.CENTER, plain(11, QUIET, _ -> {}))));
            case SIGNATURE -> at(HorizontalAlignment.CENTER, plain(12, INK, font -> font.setBold(true)));
            case SIGNATURE_HINT -> at(HorizontalAlignment.CENTER, plain(11, INK, font -> font.setItalic(true)));
        };
    }

    private XSSFCellStyle plain(int points, String colour, Consumer<XSSFFont> change) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        change.accept(font);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle at(HorizontalAlignment alignment, XSSFCellStyle style) {
        style.setAlignment(alignment);
        return style;
    }

    private static XSSFCellStyle right(XSSFCellStyle style) {
        return indented(at(HorizontalAlignment.RIGHT, style));
    }

    private static XSSFCellStyle indented(XSSFCellStyle style) {
        if (style.getAlignment() == HorizontalAlignment.GENERAL) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle unlocked(XSSFCellStyle style) {
        style.setLocked(false);
        return style;
    }

    private static XSSFCellStyle hatched(XSSFCellStyle style) {
        style.setFillBackgroundColor(colour(SUNK));
        style.setFillForegroundColor(colour(HATCH));
        style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
        return style;
    }

    private static XSSFCellStyle framed(String fill, XSSFCellStyle style) {
        if (!fill.isEmpty()) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
