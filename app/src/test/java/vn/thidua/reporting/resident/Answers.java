package vn.thidua.reporting.resident;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.submission.SubmissionService;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.UnitReport;

/** Records reports of the sample period in which one figure is filled in. */
@TestComponent
class Answers {

    private final SampleReview review;
    private final SubmissionService submissions;
    private final FormRepository forms;

    Answers(SampleReview review, SubmissionService submissions, FormRepository forms) {
        this.review = review;
        this.submissions = submissions;
        this.forms = forms;
    }

    /** Records that {@code unit} built {@code houses} houses and says nothing else. */
    void record(String unit, long houses) {
        Form form = forms.get("force-building", 1);
        Map<String, BigDecimal> figures = Map.of("CS01", BigDecimal.valueOf(houses));
        List<ReportedFigure> answers = form.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .map(indicator -> new ReportedFigure(
                        indicator.code(),
                        Optional.ofNullable(figures.get(indicator.code())),
                        Optional.empty(),
                        "Biểu",
                        "E1"))
                .toList();
        submissions.record(
                review.standingOfficer(),
                review.unit(unit).id(),
                new UnitReport(form.code(), form.version(), unit, SampleReview.NOW, answers),
                new SourceFile("any.xlsx", new byte[] {1}),
                SampleReview.DUE);
    }
}
