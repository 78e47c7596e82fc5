package vn.thidua.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

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
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Formats;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class})
class LevelControllerTests {

    private static final String LEVELS = "/reporting/consolidation/levels";
    private static final String FIGURE = LEVELS + "/figure?period=2017-9M&indicator=";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures reported;

    @Test
    void showsTheTopBesideTheUnitsUnderItAndLeadsDown() {
        assertThat(get(LEVELS, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tổng hợp theo cấp: Toàn bộ đơn vị – 9 tháng năm 2017",
                        "13/13 đơn vị có số liệu",
                        "1–8 trong 13 đơn vị",
                        "unit=kon-tum",
                        total("GD01", review.everyone()));
        assertThat(get(LEVELS + "?unit=kon-tum", review.standingOfficer()))
                .bodyText()
                .contains("Tổng hợp theo cấp: Kon Tum", total("GD01", own("kon-tum")))
                .doesNotContain("Gia Lai");
    }

    @Test
    void reachesTheCellItsVersionAndWhoeverAcceptedItInThreeClicks() {
        String figure = FIGURE + "DT06";
        assertThat(get(LEVELS, review.standingOfficer()))
                .bodyText()
                .contains("/reporting/consolidation/levels/figure?period=2017-9M&amp;unit=&amp;group=&amp;at=");
        assertThat(get(figure, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "Số này từ đâu?", "Quyền số", "1–13 trong 13 đơn vị", "source=kon-tum");
        assertThat(get(figure + "&source=kon-tum", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ô nguồn", "ô ", "bản v", "Người tiếp nhận", "Officer", "Minh chứng", ".xlsx", "?at=DT06#DT06");
    }

    @Test
    void givesHtmxThePanelAlone() {
        MvcTestResult part = mvc.get()
                .uri(FIGURE + "TD09&q=kon tum")
                .header("HX-Request", "true")
                .with(signedIn(review.standingOfficer()))
                .exchange();

        assertThat(part).hasStatusOk().hasHeader("Vary", "HX-Request");
        assertThat(part)
                .bodyText()
                .contains("Tử số", "Mẫu số", "Kon Tum", "1–1 trong 1")
                .doesNotContain("<html", "Gia Lai");
    }

    @Test
    void findsAUnitWithOrWithoutDiacritics() {
        assertThat(get(LEVELS + "?q=dak lak", review.standingOfficer()))
                .bodyText()
                .contains("1 đơn vị tìm thấy", ">Đắk Lắk</a>");
        assertThat(get(LEVELS + "?q=dak lak", review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("Không có đơn vị nào như vậy");
    }

    @Test
    void countsWhatLiesInTheReadersScopeAndNothingElse() {
        Actor two = officer("kon-tum", "gia-lai");

        assertThat(get(LEVELS, two))
                .bodyText()
                .contains(
                        "Chỉ cộng các đơn vị trong phạm vi của bạn",
                        "2/2 đơn vị có số liệu",
                        total("GD01", new Scope(two.units())))
                .doesNotContain("Phú Yên");
        assertThat(get(LEVELS, review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("Tổng hợp theo cấp: Kon Tum", total("GD01", own("kon-tum")))
                .doesNotContain("Gia Lai", "Toàn bộ đơn vị");
    }

    @Test
    void knowsNoUnitOutsideTheScopeAndNoOtherNames() {
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(LEVELS + "?unit=gia-lai", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(FIGURE + "GD01&at=gia-lai", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(FIGURE + "GD01&source=gia-lai", officer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Gia Lai");
        assertThat(get(LEVELS + "?unit=nowhere", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LEVELS + "?period=1999", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LEVELS + "?group=ZZ", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(FIGURE + "ZZ99", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsRestrictedFiguresFromThoseWhoMayNotSeeThem() {
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(LEVELS + "?group=KL", officer))
                .hasStatusOk()
                .bodyText()
                .contains("KL02", "Hạn chế")
                .doesNotContain("indicator=KL02");
        assertThat(get(FIGURE + "KL02", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(FIGURE + "KL04", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(FIGURE + "KL02", review.standingOfficer())).hasStatusOk();
        assertThat(get(LEVELS, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(FIGURE + "GD01", review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void speaksEnglish() {
        assertThat(mvc.get().uri(LEVELS).header("Accept-Language", "en").with(signedIn(review.standingOfficer())))
                .bodyText()
                .contains("Figures by level: All units – nine months of 2017");
    }

    private Actor officer(String... codes) {
        return new Actor(
                new UUID(0, 2),
                "Two",
                "unit-officer",
                Set.of(review.unit(codes[0]).id(), review.unit(codes[1]).id()));
    }

    private Scope own(String code) {
        return new Scope(Set.of(review.unit(code).id()));
    }

    private String total(String indicator, Scope scope) {
        return ">"
                + Formats.number(
                        reported.consolidated(scope, SampleReview.NOW)
                                .whole()
                                .figure(indicator)
                                .current()
                                .value(),
                        0)
                + "</a>";
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
