package vn.thidua.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Paragraphs, runs and rules of a .docx file. */
final class DocxText {

    private DocxText() {}

    /** Adds a paragraph with {@code gap} points after it. */
    static XWPFParagraph paragraph(XWPFDocument document, int gap) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(gap * 20);
        return paragraph;
    }

    /** Adds a centred paragraph to {@code cell}; a new cell's first paragraph is used before another is added. */
    static XWPFParagraph centred(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        boolean isFree = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty() && first.getSpacingAfter() < 0;
        XWPFParagraph paragraph = isFree ? first : cell.addParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    /** Adds {@code run} to {@code paragraph} in letters of {@code points}. */
    static XWPFRun write(XWPFParagraph paragraph, Run run, int points) {
        XWPFRun written = paragraph.createRun();
        written.setText(run.text());
        written.setBold(run.bold());
        written.setItalic(run.italic());
        written.setFontSize(points);
        return written;
    }

    /** Leaves {@code length} of {@code room} to {@code paragraph}, in the middle; both in twentieths of a point. */
    static void narrow(XWPFParagraph paragraph, int room, int length) {
        int side = Math.max(0, (room - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
    }

    /**
     * Makes {@code paragraph} a drawn rule: the upper border of an empty line, as long as the room between its indents.
     *
     * @param room width of the text or cell in twentieths of a point
     * @param length length of the rule in the same unit
     */
    static void rule(XWPFParagraph paragraph, int room, int length, int gap) {
        narrow(paragraph, room, length);
        paragraph.setFirstLineIndent(0);
        paragraph.setSpacingBefore(50);
        paragraph.setSpacingAfter(gap * 20);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(BigInteger.valueOf(6));
    }
}
