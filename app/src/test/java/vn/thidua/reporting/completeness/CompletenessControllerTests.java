package vn.thidua.reporting.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class})
@Transactional
class CompletenessControllerTests {

    private static final String BOARD = "/reporting/completeness";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Test
    void saysWhatToBeginWithWhenThereIsNoPeriod() {
        Actor somebody = new Actor(new UUID(0, 9), "Somebody", "leader", Set.of());

        assertThat(get(BOARD, somebody)).hasStatusOk().bodyText().contains("Chưa có kỳ báo cáo nào");
        assertThat(get("/reporting/consolidation", somebody))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có kỳ báo cáo");
        assertThat(get("/reporting/intake", somebody)).hasStatusOk().bodyText().contains("Chưa nhập tệp nào");
        assertThat(get("/", somebody)).hasStatusOk();
    }

    @Test
    void countsWhoHasSentBeforeAnythingElse() {
        review.open();
        assertThat(get(BOARD, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("0/13 đơn vị đã nộp", "Chưa nộp", "Cụm thi đua số 6 – cụm trưởng Gia Lai");

        review.take("2017-9m", LocalDate.of(2017, 9, 28));

        assertThat(get(BOARD, review.standingOfficer()))
                .bodyText()
                .contains("10/13 đơn vị đã nộp", "Trả lại: 1 lỗi", "Chờ sửa tệp", "/reporting/submissions/")
                .containsPattern("/reporting/intake/[0-9a-f-]{36}#f8");
    }

    @Test
    void settlesARefusalWhenTheCorrectedFileComes() {
        review.open();
        review.take("2017-9m", LocalDate.of(2017, 9, 28));
        review.take("2017-9m-corrected", LocalDate.of(2017, 10, 2));

        assertThat(get(BOARD, review.standingOfficer()))
                .bodyText()
                .contains("13/13 đơn vị đã nộp", "Trễ 2 ngày")
                .doesNotContain("Chờ sửa tệp");
        assertThat(get(BOARD + "?state=open", review.standingOfficer()))
                .bodyText()
                .contains("Không còn việc phải làm");
    }

    @Test
    void keepsTheAcceptedReportWhenALaterFileIsRefused() {
        review.open();
        review.take("2017-9m-corrected", LocalDate.of(2017, 9, 27));
        review.take("2017-9m", LocalDate.of(2017, 9, 28));

        assertThat(get(BOARD + "?state=open&cluster=6", review.standingOfficer()))
                .bodyText()
                .contains("Kon Tum", "Tệp gửi sau bị trả lại: 1 lỗi")
                .doesNotContain("Phú Yên");
    }

    @Test
    void showsAUnitItselfAlone() {
        review.open();
        review.take("2017-9m", LocalDate.of(2017, 9, 28));

        assertThat(get(BOARD, review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("0/1 đơn vị đã nộp", "Kon Tum")
                .doesNotContain("Phú Yên", "Cụm thi đua số 7");
        assertThat(get(BOARD, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(BOARD + "?period=1999", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysHowFarEachReportHasComeAndForHowLongItIsOverdue() {
        review.open();
        review.take("2017-9m", LocalDate.of(2017, 9, 28));

        assertThat(get(BOARD + "?period=2017-9M&asOf=2017-10-05", review.standingOfficer()))
                .bodyText()
                .contains("Đã tiếp nhận", "Chưa nhập", "Trễ 5 ngày", "đã nộp ", "đúng hạn ");
        assertThat(get(BOARD + "?period=2017-9M&state=not-begun&asOf=2017-10-05", review.standingOfficer()))
                .bodyText()
                .contains("1–3 trong 3 đơn vị")
                .doesNotContain("Bản 2");
    }

    @Test
    void writesTheBoardAsAFileOfTheReadersUnits() {
        review.open();
        review.take("2017-9m", LocalDate.of(2017, 9, 28));

        assertThat(get(BOARD + "/export.csv?period=2017-9M&asOf=2017-10-05", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .startsWith("\ufeff\"STT\",\"Mã đơn vị\"")
                .contains("\"phu-yen\"", "\"Đã tiếp nhận\"", "\"28/09/2017\",\"0\"", "\"Chưa nhập\"", "\"\",\"5\"");
        assertThat(get(BOARD + "/export.csv", review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("\"kon-tum\"")
                .doesNotContain("phu-yen");
    }

    @Test
    void showsWhoSentWhenOverThePeriods() {
        review.open();
        review.take("2017-9m", LocalDate.of(2017, 9, 28));

        assertThat(get(BOARD + "/history?asOf=2017-10-05", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Nộp báo cáo qua các kỳ", "Chưa nộp, quá 5 ngày", "1–13 trong 13 đơn vị");
        assertThat(get(BOARD + "/history", review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("Kon Tum")
                .doesNotContain("Phú Yên");
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
