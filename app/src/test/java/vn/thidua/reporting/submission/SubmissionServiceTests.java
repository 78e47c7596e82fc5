package vn.thidua.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class})
@Transactional
class SubmissionServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 28);

    @Autowired
    private SampleReview review;

    @Autowired
    private SubmissionService service;

    @Autowired
    private SubmissionRepository submissions;

    @Autowired
    private SubmissionQueries queries;

    @Autowired
    private PeriodRepository periods;

    @Autowired
    private FormRepository forms;

    @BeforeEach
    void open() {
        review.open();
    }

    @Test
    void keepsEveryVersionAndCountsTheLatest() {
        Submission first = record("10").submission();
        Submission second = record("12").submission();

        assertThat(second.version()).isEqualTo(2);
        assertThat(submissions.latest(review.everyone(), periods.get(SampleReview.NOW)))
                .singleElement()
                .isEqualTo(second);
        assertThat(submissions.get(review.everyone(), first.id())).isEqualTo(first);

        SubmissionPage page = queries.page(review.everyone(), true, second.id(), "");
        assertThat(page.changed()).isEqualTo(1);
        assertThat(page.versions()).extracting(SubmissionPage.Version::number).containsExactly(2, 1);
        assertThat(page.sheets().getFirst().lines().getFirst().before()).isEqualTo("10");
        assertThat(queries.page(review.everyone(), true, first.id(), "").isLatest())
                .isFalse();
    }

    @Test
    void writesNothingWhenTheSameFiguresComeAgain() {
        Submission first = record("10").submission();

        assertThat(record("10.0")).isEqualTo(new RecordOutcome.Unchanged(first));
    }

    private RecordOutcome record(String firstFigure) {
        Unit unit = review.unit("gia-lai");
        Form form = forms.get("force-building", 1);
        List<ReportedFigure> figures = form.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .map(indicator -> new ReportedFigure(
                        indicator.code(),
                        indicator.code().equals("LD01") ? Optional.of(new BigDecimal(firstFigure)) : Optional.empty(),
                        Optional.empty(),
                        "Biểu 1",
                        "E9"))
                .toList();
        return service.record(
                review.standingOfficer(),
                unit.id(),
                new UnitReport(form.code(), form.version(), unit.code(), SampleReview.NOW, figures),
                new SourceFile("gia-lai.xlsx", new byte[] {1, 2}),
                DAY);
    }
}
