package vn.thidua.conference.paper;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.conference.ListedUnits;
import vn.thidua.conference.ReviewFigures;
import vn.thidua.conference.ReviewStandIns;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.conference.proceedings.ProceedingsExamples;
import vn.thidua.document.DocxWriter;
import vn.thidua.document.HtmlWriter;
import vn.thidua.document.PdfWriter;
import vn.thidua.reporting.ReportedFigures;

/** Material for papers, without a database. */
public final class MaterialExamples {

    private static final ListedUnits UNITS = new ListedUnits();

    private MaterialExamples() {}

    /** Returns the writer of papers. */
    public static Papers papers() {
        return new Papers(new DocxWriter(), new PdfWriter(), new HtmlWriter());
    }

    /** Returns the material of the demonstration, with invented figures. */
    public static ReviewMaterial ofConference() {
        return material(Optional.of(ProceedingsExamples.sample(UNITS)));
    }

    /** Returns the material of a review of somebody's folder. */
    public static ReviewMaterial withoutConference() {
        return material(Optional.empty());
    }

    private static ReviewMaterial material(Optional<Proceedings> record) {
        ReportedFigures figures = new ReviewFigures(UNITS);
        return new ReviewMaterial(
                figures.consolidated(UNITS.everything(), "2017-9M"),
                ReviewStandIns.boards(figures).boards(UNITS.everything(), "2017-9M"),
                record,
                UNITS.units(),
                record.isPresent(),
                LocalDate.of(2017, 10, 9));
    }
}
