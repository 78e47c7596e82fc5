package vn.thidua.conference.paper;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.document.DocxWriter;
import vn.thidua.document.HtmlWriter;
import vn.thidua.document.PdfWriter;
import vn.thidua.document.PressItem;

/** Writes the papers of a review. */
@Component
public class Papers {

    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final HtmlWriter html;

    Papers(DocxWriter docx, PdfWriter pdf, HtmlWriter html) {
        this.docx = docx;
        this.pdf = pdf;
        this.html = html;
    }

    /** Returns the file of {@code paper}; empty if it is the paper of a conference and there was none. */
    public Optional<byte[]> write(Paper paper, ReviewMaterial material) {
        Function<Function<Proceedings, byte[]>, Optional<byte[]>> ofConference =
                writing -> material.proceedings().map(writing);
        return switch (paper) {
            case REPORT_DOCX -> Optional.of(docx.write(new ConsolidatedReport(material).document()));
            case REPORT_PDF -> Optional.of(pdf.write(new ConsolidatedReport(material).document()));
            case MINUTES -> ofConference.apply(record -> docx.write(new Minutes(material, record).document()));
            case NOTICE -> ofConference.apply(record -> docx.write(new ConclusionNotice(material, record).document()));
            case BRIEF_DOCX -> ofConference.apply(record -> docx.write(new Brief(material, record).item()));
            case BRIEF_HTML -> ofConference.apply(record -> html.write(new Brief(material, record).item()));
        };
    }

    /** Returns the brief, to be shown as a page. */
    public PressItem brief(ReviewMaterial material, Proceedings record) {
        return new Brief(material, record).item();
    }
}
