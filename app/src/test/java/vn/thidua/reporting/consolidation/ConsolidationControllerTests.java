package vn.thidua.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

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
import vn.thidua.web.Formats;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class})
class ConsolidationControllerTests {

    private static final String TABLE = "/reporting/consolidation";
    private static final String FIGURE = TABLE + "/figure?period=2017-9M&indicator=";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures reported;

    @Test
    void showsTheLatestPeriodWithEveryGroupAndTheChoicesInTheAddress() {
        assertThat(get(TABLE, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Bảng tổng hợp 13 đơn vị – 9 tháng năm 2017",
                        "13/13 đơn vị có số liệu",
                        "Lãnh đạo, chỉ đạo",
                        "điểm %",
                        "/reporting/consolidation/figure?period=2017-9M&amp;part=&amp;group=&amp;indicator=DT06",
                        total("GD01"));
    }

    @Test
    void narrowsToAClusterAndAGroup() {
        assertThat(get(TABLE + "?period=2017-9M&part=6&group=GD", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Cụm thi đua số 6 – 9 tháng năm 2017", "6/6 đơn vị", "id=\"GD01\"")
                .doesNotContain("id=\"LD01\"");
    }

    @Test
    void opensARatioWithBothSidesAndItsSources() {
        assertThat(get(FIGURE + "TD09", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "Số này từ đâu?", "Tử số", "Mẫu số", "TD08", "TD07", "13 nguồn", "id=\"LD01\"");
        assertThat(get(FIGURE + "DT06", review.standingOfficer()))
                .bodyText()
                .contains("Quyền số", "?at=DT06#DT06", "Trễ 2 ngày");
    }

    @Test
    void givesHtmxThePanelAlone() {
        MvcTestResult part = mvc.get()
                .uri(FIGURE + "GD01")
                .header("HX-Request", "true")
                .with(signedIn(review.standingOfficer()))
                .exchange();

        assertThat(part).hasStatusOk().hasHeader("Vary", "HX-Request");
        assertThat(part).bodyText().contains("Cộng 13 nguồn = " + total("GD01")).doesNotContain("<html");
    }

    @Test
    void keepsRestrictedFiguresFromThoseWhoMayNotSeeThem() {
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(TABLE + "?group=KL", officer))
                .hasStatusOk()
                .bodyText()
                .contains("KL02", "Hạn chế")
                .doesNotContain("indicator=KL02", "td-figbtn");
        assertThat(get(FIGURE + "KL02", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(FIGURE + "KL04", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(FIGURE + "KL02", review.standingOfficer())).hasStatusOk();
    }

    @Test
    void showsAUnitItsOwnFiguresOnly() {
        assertThat(get(TABLE, review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("Bảng tổng hợp Kon Tum", "1/1 đơn vị có số liệu")
                .doesNotContain("Gia Lai", "Cụm thi đua số 7");
    }

    @Test
    void refusesWhoMayReadNoFigures() {
        assertThat(get(TABLE, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(FIGURE + "GD01", review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoOtherPeriodsClustersGroupsOrIndicators() {
        Actor officer = review.standingOfficer();

        assertThat(get(TABLE + "?period=1999", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(TABLE + "?part=99", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(TABLE + "?group=ZZ", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(FIGURE + "ZZ99", officer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksEnglish() {
        assertThat(mvc.get().uri(TABLE).header("Accept-Language", "en").with(signedIn(review.standingOfficer())))
                .bodyText()
                .contains("Consolidated figures, 13 units – nine months of 2017", "13 of 13 units have figures");
    }

    @Test
    void drawsTheHomePageFromTheSameFigures() {
        assertThat(get("/", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Kỳ 9 tháng năm 2017", "Chỉ tiêu năm còn xa nhất", "Năm thi đua", "data-td-chart=\"rank\"")
                .doesNotContain("KL01");
    }

    private String total(String indicator) {
        return Formats.number(
                reported.consolidated(review.everyone(), SampleReview.NOW)
                        .whole()
                        .figure(indicator)
                        .current()
                        .value(),
                0);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
