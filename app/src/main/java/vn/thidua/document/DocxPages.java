package vn.thidua.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Sections of a .docx file: how pages lie, their margins and their numbers. */
final class DocxPages {

    private final XWPFDocument document;
    private final FormatProfile profile;
    private boolean isFirst = true;

    DocxPages(XWPFDocument document, FormatProfile profile) {
        this.document = document;
        this.profile = profile;
    }

    /** Ends a section; what follows starts on a new page. */
    void end(Annex.Orientation orientation) {
        XWPFParagraph mark = thinLine();
        CTPPr form = mark.getCTP().isSetPPr()
                ? mark.getCTP().getPPr()
                : mark.getCTP().addNewPPr();
        form(form.addNewSectPr(), orientation);
    }

    /** Ends the last section and with it the document. */
    void endLast(Annex.Orientation orientation) {
        thinLine();
        CTBody body = document.getDocument().getBody();
        form(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(), orientation);
    }

    private XWPFParagraph thinLine() {
        XWPFParagraph line = DocxText.paragraph(document, 0);
        line.setSpacingBetween(1, LineSpacingRule.EXACT);
        return line;
    }

    /** Later sections name no page number of their own and so take over the first one's. */
    private void form(CTSectPr section, Annex.Orientation orientation) {
        if (isFirst) {
            isFirst = false;
            pageNumber(new XWPFHeaderFooterPolicy(document, section));
            section.addNewTitlePg();
        }
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        BigInteger shortSide = BigInteger.valueOf(TableFit.twips(210));
        BigInteger longSide = BigInteger.valueOf(TableFit.twips(297));
        switch (orientation) {
            case PORTRAIT -> {
                size.setW(shortSide);
                size.setH(longSide);
                margins(
                        margins,
                        profile.topMargin(),
                        profile.rightMargin(),
                        profile.bottomMargin(),
                        profile.leftMargin());
            }
            case LANDSCAPE -> {
                size.setW(longSide);
                size.setH(shortSide);
                size.setOrient(STPageOrientation.LANDSCAPE);
                margins(
                        margins,
                        profile.leftMargin(),
                        profile.topMargin(),
                        profile.rightMargin(),
                        profile.bottomMargin());
            }
        }
    }

    private static void margins(CTPageMar margins, int top, int right, int bottom, int left) {
        margins.setTop(BigInteger.valueOf(TableFit.twips(top)));
        margins.setRight(BigInteger.valueOf(TableFit.twips(right)));
        margins.setBottom(BigInteger.valueOf(TableFit.twips(bottom)));
        margins.setLeft(BigInteger.valueOf(TableFit.twips(left)));
        margins.setHeader(BigInteger.valueOf(TableFit.twips(top / 2)));
        margins.setFooter(BigInteger.valueOf(TableFit.twips(bottom / 2)));
        margins.setGutter(BigInteger.ZERO);
    }

    private void pageNumber(XWPFHeaderFooterPolicy policy) {
        switch (profile.pageNumberPlace()) {
            case TOP_CENTRE -> field(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), ParagraphAlignment.CENTER);
            case BOTTOM_RIGHT -> field(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), ParagraphAlignment.RIGHT);
        }
    }

    private void field(XWPFHeaderFooter place, ParagraphAlignment alignment) {
        XWPFParagraph line = place.createParagraph();
        line.setAlignment(alignment);
        line.setSpacingAfter(0);
        XWPFRun run = line.createRun();
        run.setFontSize(profile.pageNumberSize());
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue(" PAGE ");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run.getCTR().addNewT().setStringValue("2");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
