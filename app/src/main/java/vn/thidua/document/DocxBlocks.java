package vn.thidua.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Blocks of text in a .docx file. */
final class DocxBlocks {

    private final XWPFDocument document;
    private final FormatProfile profile;
    private final DocxLists lists;

    DocxBlocks(XWPFDocument document, FormatProfile profile) {
        this.document = document;
        this.profile = profile;
        this.lists = new DocxLists(document, firstLine());
    }

    /** Adds the acts that the document rests on. */
    void basis(List<String> acts) {
        for (int index = 0; index < acts.size(); index++) {
            String line = Wording.listed(acts.get(index), index, acts.size());
            DocxText.write(text(), new Run(line, false, profile.legalBasesItalic()), profile.bodySize());
        }
    }

    /**
     * Adds {@code blocks}.
     *
     * @param textWidth width of the text in millimetres, to which pictures and tables are set
     */
    void write(List<Block> blocks, int textWidth) {
        blocks.forEach(block -> write(block, textWidth));
    }

    /** Adds the lines over an annex. */
    void annexHead(Annex annex, String number) {
        XWPFParagraph first = centred(0);
        first.setStyle(DocxStyles.TITLE);
        DocxText.write(first, Run.bold(number), profile.bodySize());
        RuleWidth width = RuleWidth.annex(annex, profile);
        int room = TableFit.twips(profile.textWidth(annex.orientation()));
        XWPFParagraph title = centred(0);
        DocxText.narrow(title, room, width.line());
        DocxText.write(title, Run.bold(annex.title()), profile.bodySize());
        annex.reference()
                .ifPresent(line ->
                        DocxText.write(centred(0), Run.italic(Wording.ANNEX_REFERENCE.text(line)), profile.bodySize()));
        DocxText.rule(DocxText.paragraph(document, 0), room, width.rule(), 10);
    }

    /** Keeps the last paragraph, if the text ends in one, on the page of what follows. */
    void keepEndWithNext() {
        if (document.getBodyElements().getLast() instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
    }

    private void write(Block block, int textWidth) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> runs(text(), paragraph);
            case Block.ItemList list -> list(list);
            case Block.PageBreak _ ->
                DocxText.paragraph(document, 0).createRun().addBreak(BreakType.PAGE);
            case DataTable table -> DocxTable.write(document, table, textWidth);
            case Picture picture -> DocxPicture.write(document, picture, textWidth);
        }
    }

    private void heading(Block.Heading heading) {
        XWPFParagraph paragraph = DocxText.paragraph(document, profile.paragraphGap());
        paragraph.setStyle(DocxStyles.heading(heading.level()));
        paragraph.setSpacingBefore(profile.paragraphGap() * 20);
        paragraph.setFirstLineIndent(firstLine());
        paragraph.setKeepNext(true);
        paragraph.createRun().setText(heading.text());
    }

    private void list(Block.ItemList list) {
        BigInteger number = lists.start(list.numbered());
        list.items().forEach(item -> {
            XWPFParagraph paragraph = text();
            paragraph.setNumID(number);
            runs(paragraph, item);
        });
    }

    private void runs(XWPFParagraph paragraph, Block.Paragraph content) {
        content.runs().forEach(run -> DocxText.write(paragraph, run, profile.bodySize()));
    }

    private XWPFParagraph text() {
        XWPFParagraph paragraph = DocxText.paragraph(document, profile.paragraphGap());
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(firstLine());
        paragraph.setSpacingBetween(1.15);
        return paragraph;
    }

    private XWPFParagraph centred(int gap) {
        XWPFParagraph paragraph = DocxText.paragraph(document, gap);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        return paragraph;
    }

    private int firstLine() {
        return TableFit.twips(profile.firstLineHundredths()) / 100;
    }
}
