package vn.thidua.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks of cells, each made once per workbook: Excel allows 64,000 and slows down long before. */
final class SheetStyles {

    /** What a cell is for. */
    enum Role {
        TITLE,
        NOTE,
        HEADER,
        BODY,
        TOTAL
    }

    /**
     * A look.
     *
     * @param format number format; empty for words
     * @param quoted whether Excel shows the leading apostrophe that keeps words words when they are edited
     */
    private record Look(Role role, String format, boolean quoted) {}

    private static final byte[] HEADER_FILL = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF1};
    private static final String TYPEFACE = FormatProfile.DECREE_30_2020.typeface();

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle words(Role role, boolean quoted) {
        return made.computeIfAbsent(new Look(role, "", quoted), this::make);
    }

    XSSFCellStyle figure(Role role, int decimals) {
        return made.computeIfAbsent(new Look(role, number(decimals), false), this::make);
    }

    XSSFCellStyle percent(Role role, int decimals) {
        return made.computeIfAbsent(new Look(role, number(decimals) + "%", false), this::make);
    }

    /** Separators follow the reader's settings: where those are Vietnamese, 1234.5 shows as 1.234,50. */
    private static String number(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.role()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setQuotePrefixed(look.quoted());
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setWrapText(false);
        }
        switch (look.role()) {
            case TITLE -> style.setAlignment(HorizontalAlignment.CENTER);
            case NOTE -> style.setAlignment(HorizontalAlignment.LEFT);
            case HEADER -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(new XSSFColor(HEADER_FILL));
                borders(style);
            }
            case BODY, TOTAL -> borders(style);
        }
        return style;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) (role == Role.TITLE ? 14 : 12));
        font.setBold(role == Role.TITLE || role == Role.HEADER || role == Role.TOTAL);
        font.setItalic(role == Role.NOTE);
        return font;
    }

    private static void borders(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
    }
}
