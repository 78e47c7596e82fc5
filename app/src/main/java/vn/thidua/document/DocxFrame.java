package vn.thidua.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a .docx file whose columns keep the widths given. */
final class DocxFrame {

    private DocxFrame() {}

    /** Adds a table of {@code rows} rows without borders and cell margins, for parts that stand side by side. */
    static XWPFTable borderless(XWPFDocument document, int rows, List<Integer> widths) {
        XWPFTable table = fixed(document, rows, widths);
        table.removeBorders();
        margins(table, 0, 0);
        return table;
    }

    /** Adds a table of {@code rows} rows and columns of {@code widths} twentieths of a point. */
    static XWPFTable fixed(XWPFDocument document, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        CTTblPr form = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = form.isSetTblLayout() ? form.getTblLayout() : form.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(width));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.size(); column++) {
                width(row.getCell(column), widths.get(column));
            }
        }
        return table;
    }

    /** Sets the space around the text of all cells, in twentieths of a point; POI's own setter drops zeros. */
    static void margins(XWPFTable table, int vertical, int horizontal) {
        CTTblPr form = table.getCTTbl().getTblPr();
        CTTblCellMar margins = form.isSetTblCellMar() ? form.getTblCellMar() : form.addNewTblCellMar();
        margin(margins.isSetTop() ? margins.getTop() : margins.addNewTop(), vertical);
        margin(margins.isSetLeft() ? margins.getLeft() : margins.addNewLeft(), horizontal);
        margin(margins.isSetBottom() ? margins.getBottom() : margins.addNewBottom(), vertical);
        margin(margins.isSetRight() ? margins.getRight() : margins.addNewRight(), horizontal);
    }

    private static void margin(CTTblWidth margin, int twips) {
        margin.setType(STTblWidth.DXA);
        margin.setW(twips);
    }

    /** Sets the width of {@code cell} in twentieths of a point. */
    static void width(XWPFTableCell cell, int twips) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(twips));
    }
}
