package vn.thidua.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables of data in a .docx file: header rows come again on each page, rows stay whole. */
final class DocxTable {

    private final XWPFTable table;
    private final TableFit fit;
    private final int headerRows;

    private DocxTable(XWPFTable table, TableFit fit, int headerRows) {
        this.table = table;
        this.fit = fit;
        this.headerRows = headerRows;
    }

    /**
     * Adds {@code content}.
     *
     * @param textWidth width of the text in millimetres, for which letter size and columns are set
     */
    static void write(XWPFDocument document, DataTable content, int textWidth) {
        content.caption().ifPresent(caption -> {
            XWPFParagraph paragraph = DocxText.paragraph(document, 4);
            paragraph.setStyle(DocxStyles.CAPTION);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setKeepNext(true);
            DocxText.write(paragraph, Run.bold(caption), 13);
        });
        TableFit fit = TableFit.of(content, textWidth);
        int headerRows = content.header().size();
        int rows = headerRows
                + Math.max(1, content.rows().size())
                + content.totals().size();
        XWPFTable table = DocxFrame.fixed(document, rows, fit.twips());
        DocxFrame.margins(table, 30, TableFit.CELL_MARGIN);
        new DocxTable(table, fit, headerRows).fill(content);
        if (content.isShort()) {
            keepTogether(table);
        }
        DocxText.paragraph(document, 4);
    }

    private void fill(DataTable content) {
        header(content);
        int next = headerRows;
        if (content.rows().isEmpty()) {
            span(table.getRow(next), 0, fit.twips().size());
            write(table.getRow(next).getCell(0), Wording.EMPTY_TABLE.text(), false, DataTable.Alignment.CENTRE);
            next++;
        }
        for (List<String> row : content.rows()) {
            row(table.getRow(next++), content, row, false);
        }
        for (List<String> row : content.totals()) {
            row(table.getRow(next++), content, row, true);
        }
    }

    private void row(XWPFTableRow row, DataTable content, List<String> texts, boolean bold) {
        for (int column = 0; column < texts.size(); column++) {
            write(
                    row.getCell(column),
                    texts.get(column),
                    bold,
                    content.columns().get(column).alignment());
        }
    }

    /** Cells are joined from right to left, so that the places on the left still count in columns. */
    private void header(DataTable content) {
        List<HeaderGrid.Placed> cells =
                HeaderGrid.place(content.header(), fit.twips().size());
        for (int row = 0; row < headerRows; row++) {
            table.getRow(row).setRepeatHeader(true);
        }
        for (HeaderGrid.Placed placed : cells.reversed()) {
            HeaderCell cell = placed.cell();
            for (int row = placed.row() + cell.rows() - 1; row >= placed.row(); row--) {
                span(table.getRow(row), placed.column(), cell.columns());
                if (cell.rows() > 1) {
                    form(table.getRow(row).getCell(placed.column()))
                            .addNewVMerge()
                            .setVal(row == placed.row() ? STMerge.RESTART : STMerge.CONTINUE);
                }
            }
            write(table.getRow(placed.row()).getCell(placed.column()), cell.text(), true, DataTable.Alignment.CENTRE);
        }
    }

    private void span(XWPFTableRow row, int column, int columns) {
        if (columns == 1) {
            return;
        }
        for (int covered = column + columns - 1; covered > column; covered--) {
            row.removeCell(covered);
        }
        XWPFTableCell cell = row.getCell(column);
        form(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        DocxFrame.width(
                cell,
                fit.twips().subList(column, column + columns).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    private void write(XWPFTableCell cell, String text, boolean bold, DataTable.Alignment alignment) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(
                switch (alignment) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(fit.halfPoints() / 2.0);
    }

    /** A cell that a joined header cell covers was never written; POI keeps only paragraphs that have properties. */
    private static void keepTogether(XWPFTable table) {
        table.getRows().subList(0, table.getNumberOfRows() - 1).stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> {
                    paragraph.setSpacingAfter(0);
                    paragraph.setKeepNext(true);
                });
    }

    private static CTTcPr form(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
