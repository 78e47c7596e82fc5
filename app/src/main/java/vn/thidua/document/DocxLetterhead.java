package vn.thidua.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Letterhead and title of an official document in a .docx file. */
final class DocxLetterhead {

    private DocxLetterhead() {}

    /** Adds everything above the legal bases. */
    static void write(XWPFDocument document, OfficialDocument content) {
        FormatProfile profile = content.profile();
        int left = RuleWidth.left(profile);
        int right = TableFit.twips(profile.textWidth()) - left;
        XWPFTable table = DocxFrame.borderless(document, 2, List.of(left, right));
        issuer(table.getRow(0).getCell(0), content, left);
        nation(table.getRow(0).getCell(1), profile, right);
        Letterhead head = content.letterhead();
        XWPFParagraph number = DocxText.centred(table.getRow(1).getCell(0));
        number.setSpacingBefore(80);
        DocxText.write(number, Run.plain(Wording.number(head.number())), profile.numberSize());
        XWPFParagraph date = DocxText.centred(table.getRow(1).getCell(1));
        date.setSpacingBefore(80);
        DocxText.write(date, Run.italic(Wording.placeAndDate(head.issued())), profile.mottoSize());
        title(document, content);
    }

    private static void issuer(XWPFTableCell cell, OfficialDocument content, int room) {
        int size = content.profile().headSize();
        content.letterhead()
                .parentBody()
                .ifPresent(name -> DocxText.write(DocxText.centred(cell), Run.plain(name), size));
        RuleWidth width = RuleWidth.issuer(content);
        XWPFParagraph name = DocxText.centred(cell);
        DocxText.narrow(name, room, width.line());
        DocxText.write(name, Run.bold(content.letterhead().issuer()), size);
        DocxText.rule(DocxText.centred(cell), room, width.rule(), 0);
    }

    private static void nation(XWPFTableCell cell, FormatProfile profile, int room) {
        DocxText.write(DocxText.centred(cell), Run.bold(Wording.NATIONAL_NAME.text()), profile.headSize());
        DocxText.write(DocxText.centred(cell), Run.bold(Wording.MOTTO.text()), profile.mottoSize());
        DocxText.rule(DocxText.centred(cell), room, RuleWidth.motto(profile), 0);
    }

    private static void title(XWPFDocument document, OfficialDocument content) {
        FormatProfile profile = content.profile();
        XWPFParagraph type = DocxText.paragraph(document, 0);
        type.setStyle(DocxStyles.TITLE);
        type.setSpacingBefore(280);
        type.setAlignment(ParagraphAlignment.CENTER);
        DocxText.write(type, Run.bold(content.type()), profile.bodySize());
        XWPFParagraph subject = DocxText.paragraph(document, 0);
        subject.setAlignment(ParagraphAlignment.CENTER);
        subject.setKeepNext(true);
        RuleWidth width = RuleWidth.subject(content);
        int room = TableFit.twips(profile.textWidth());
        DocxText.narrow(subject, room, width.line());
        DocxText.write(subject, Run.bold(content.subject()), profile.bodySize());
        DocxText.rule(DocxText.paragraph(document, 0), room, width.rule(), 12);
    }
}
