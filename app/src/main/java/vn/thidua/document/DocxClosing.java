package vn.thidua.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Signatures and recipients in a .docx file. */
final class DocxClosing {

    /** Room for hand and seal: four to five lines, in twentieths of a point. */
    private static final int ROOM_TO_SIGN = 1440;

    private DocxClosing() {}

    /** Adds the closing of {@code content}; it stays on one page. */
    static void write(XWPFDocument document, OfficialDocument content) {
        FormatProfile profile = content.profile();
        int half = TableFit.twips(profile.textWidth()) / 2;
        XWPFParagraph gap = DocxText.paragraph(document, 0);
        gap.setSpacingBetween(6, LineSpacingRule.EXACT);
        gap.setKeepNext(true);
        XWPFTable table = DocxFrame.borderless(document, 1, List.of(half, half));
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        switch (content.closing()) {
            case Closing.Signed(Signature signature, List<String> recipients) -> {
                recipients(left, recipients, profile);
                signature(right, signature, profile);
            }
            case Closing.Witnessed(Signature first, Signature second) -> {
                signature(left, first, profile);
                signature(right, second, profile);
            }
        }
    }

    private static void recipients(XWPFTableCell cell, List<String> recipients, FormatProfile profile) {
        if (recipients.isEmpty()) {
            return;
        }
        XWPFParagraph head = DocxText.centred(cell);
        head.setAlignment(ParagraphAlignment.LEFT);
        DocxText.write(head, new Run(Wording.RECIPIENTS.text(), true, true), profile.recipientsHeadSize());
        for (int index = 0; index < recipients.size(); index++) {
            XWPFParagraph line = DocxText.centred(cell);
            line.setAlignment(ParagraphAlignment.LEFT);
            String text = "- " + Wording.listed(recipients.get(index), index, recipients.size());
            DocxText.write(line, Run.plain(text), profile.recipientsSize());
        }
    }

    private static void signature(XWPFTableCell cell, Signature signature, FormatProfile profile) {
        signature
                .authority()
                .ifPresent(line -> DocxText.write(DocxText.centred(cell), Run.bold(line), profile.bodySize()));
        DocxText.write(DocxText.centred(cell), Run.bold(signature.title()), profile.bodySize());
        XWPFParagraph name = DocxText.centred(cell);
        name.setSpacingBefore(ROOM_TO_SIGN);
        signature.name().ifPresent(text -> DocxText.write(name, Run.bold(text), profile.bodySize()));
    }
}
