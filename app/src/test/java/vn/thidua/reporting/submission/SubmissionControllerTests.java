package vn.thidua.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class})
class SubmissionControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures reported;

    @Test
    void showsEveryFigureWithItsCellAndMarksTheOneAskedFor() {
        assertThat(get(address("kon-tum") + "?at=DT06", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Báo cáo của Kon Tum – 9 tháng năm 2017",
                        "Bản đang tính",
                        "Trễ 2 ngày",
                        "kon-tum.xlsx",
                        "id=\"DT06\" aria-selected=\"true\"",
                        "tự tính",
                        "/file");
    }

    @Test
    void locksRestrictedFiguresAndTheFileThatHoldsThem() {
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(address("kon-tum"), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Hạn chế", "Tệp gốc có chỉ tiêu hạn chế")
                .doesNotContain("/file\"");
        assertThat(get(address("kon-tum") + "/file", officer)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void givesTheFileAsItCameToBeSaved() {
        MvcTestResult file = get(address("gia-lai") + "/file", review.standingOfficer());

        assertThat(file)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("gia-lai.xlsx");
        assertThat(file.getResponse().getContentAsByteArray())
                .isEqualTo(SampleReview.files("2017-9m").stream()
                        .filter(sent -> sent.name().equals("gia-lai.xlsx"))
                        .findFirst()
                        .orElseThrow()
                        .content());
    }

    @Test
    void knowsNoReportOfOthers() {
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(address("gia-lai"), officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(address("gia-lai") + "/file", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/reporting/submissions/" + UUID.randomUUID(), officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/reporting/submissions/no-uuid", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(address("gia-lai"), review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String address(String unit) {
        return "/reporting/submissions/"
                + reported.unitFigures(review.everyone(), SampleReview.NOW).stream()
                        .filter(figures -> figures.unit().code().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .submission();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
