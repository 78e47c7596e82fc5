package vn.thidua.document;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes onto paper: lying A4, one page wide, numbered pages. */
final class SheetPrint {

    /** Excel's limit for one cell. */
    private static final int LONGEST_TEXT = 32_767;

    /** Stands in a footer for the page's number. */
    private static final String PAGE = "&P";

    /** Stands in a footer for the number of pages. */
    private static final String PAGES = "&N";

    private SheetPrint() {}

    /**
     * Sets paper, margins, footer and column widths.
     *
     * @throws IllegalArgumentException if there is no column or a width is not 1 to 255
     */
    static void prepare(XSSFSheet sheet, List<Integer> widths) {
        if (widths.isEmpty() || widths.stream().anyMatch(width -> width < 1 || width > 255)) {
            throw new IllegalArgumentException("column widths are 1 to 255: " + widths);
        }
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.8);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(Wording.PAGE_OF.text(PAGE, PAGES));
    }

    /** Returns how many lines {@code text} takes in a column {@code width} digits wide, by the letters' widths. */
    static int lines(String text, int width) {
        int room = width * TextFont.REGULAR.twips("0", 22);
        return Math.max(1, Math.ceilDiv(TextFont.BOLD.twips(text, 24) * 11, room * 10));
    }

    /** Returns {@code text} cut to what a cell can hold. */
    static String limited(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }
}
