package vn.thidua.reporting.consolidation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.organization.RestatedEntry;
import vn.thidua.organization.ProvincesOfToday;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Formats;

/** The review of 2017 on the units of 2025. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class, ProvincesOfToday.class})
@Transactional
class RestatementQueriesTests {

    private static final String TABLE = "/reporting/consolidation";
    private static final String RESTATED = "period=2017-9M&tree=as-of&asOf=2025-07-01";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ProvincesOfToday provinces;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private RestatementQueries restatements;

    @Test
    void losesNoFigureAndComparesTheSame() {
        ConsolidatedPeriod data = reported.consolidated(review.everyone(), SampleReview.NOW);
        provinces.merge();

        RestatedPeriod restated = restatements.restated(review.everyone(), data, ProvincesOfToday.MERGED);

        assertThat(restated.restatement().entries()).hasSize(7);
        for (ComparedFigure line : data.whole().figures()) {
            ComparedFigure again = restated.whole().figure(line.indicator().code());
            assertThat(again.current().value()).isEqualTo(line.current().value());
            assertThat(again.previous().value()).isEqualTo(line.previous().value());
            assertThat(again.progress().percent()).isEqualTo(line.progress().percent());
        }
    }

    @Test
    void isTheTableOfTheTimeWhenNothingChangedSince() {
        ConsolidatedPeriod data = reported.consolidated(review.everyone(), SampleReview.NOW);
        RestatedPeriod restated = restatements.restated(review.everyone(), data, LocalDate.of(2025, 6, 30));

        assertThat(restated.restatement().entries())
                .allMatch(restated::isUnchanged)
                .hasSize(13);
        data.whole().figures().forEach(line -> {
            ComparedFigure again = restated.whole().figure(line.indicator().code());
            assertThat(again.current().value()).isEqualTo(line.current().value());
            assertThat(again.change().difference()).isEqualTo(line.change().difference());
            assertThat(again.change().percent()).isEqualTo(line.change().percent());
        });
    }

    @Test
    void leavesTheTableOfTheTimeAsItIs() {
        String before = table(get(TABLE + "?period=2017-9M", review.standingOfficer()));
        assertThat(before).contains("GD01");
        provinces.merge();

        assertThat(table(get(TABLE + "?period=2017-9M", review.standingOfficer())))
                .isEqualTo(before);
    }

    @Test
    void saysWhichUnitsStandTogetherAndKeepsTheChoiceInTheAddress() {
        provinces.merge();

        assertThat(get(TABLE + "?" + RESTATED, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Bảng tổng hợp 13 đơn vị – 9 tháng năm 2017",
                        "Tính lại theo tổ chức ngày 01/07/2025",
                        "Theo tổ chức tại kỳ báo cáo",
                        "13 đơn vị của kỳ báo cáo (ngày 30/09/2017) đứng trong 7 dòng",
                        "Gia Lai, Bình Định",
                        "Không gồm Đà Nẵng (ngoài phạm vi bảng này).",
                        "&amp;tree=as-of&amp;asOf=2025-07-01&amp;indicator=GD01");
    }

    @Test
    void listsTheOriginalUnitsOfAFigure() {
        provinces.merge();
        BigDecimal merged = figure("gia-lai").add(figure("binh-dinh"));

        assertThat(get(TABLE + "/figure?" + RESTATED + "&indicator=GD01", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("13 nguồn", "2/2 đơn vị", "3/3 đơn vị", Formats.number(Optional.of(merged), 0), "Bình Định")
                .contains("Đà Nẵng");
        assertThat(get(TABLE + "/figure?" + RESTATED + "&indicator=TD09", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Tử số", "Mẫu số", "2/2 đơn vị");
    }

    @Test
    void keepsClustersAsTheyWere() {
        provinces.merge();

        assertThat(get(TABLE + "?" + RESTATED + "&part=6", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Cụm thi đua số 6", "6/6 đơn vị")
                .doesNotContain("id=\"restated\"");
    }

    @Test
    void keepsWhatCannotBeDividedAndWhatIsNoLongerThere() {
        provinces.split("kon-tum", List.of("gia-lai", "quang-ngai"));
        provinces.end("ninh-thuan");
        ConsolidatedPeriod data = reported.consolidated(review.everyone(), SampleReview.NOW);
        RestatedPeriod restated = restatements.restated(review.everyone(), data, ProvincesOfToday.MERGED);

        assertThat(restated.restatement().entries().stream()
                        .map(RestatedEntry::heritage)
                        .map(restated.names()::of))
                .hasSize(13)
                .endsWith("Kế thừa chung: Gia Lai, Quảng Ngãi", "Không còn: Ninh Thuận");
        assertThat(get(TABLE + "?" + RESTATED, review.standingOfficer()))
                .bodyText()
                .contains("Kế thừa chung: Gia Lai, Quảng Ngãi", "Không còn: Ninh Thuận");
    }

    @Test
    void showsAUnitItsOwnFiguresOnly() {
        provinces.merge();

        assertThat(get(TABLE + "?" + RESTATED, review.unitOfficer("kon-tum")))
                .hasStatusOk()
                .bodyText()
                .contains("Bảng tổng hợp Kon Tum", "Không gồm Quảng Ngãi (ngoài phạm vi bảng này).")
                .doesNotContain("Bình Định", "13 đơn vị");
    }

    @Test
    void keepsRestrictedFiguresFromThoseWhoMayNotSeeThem() {
        provinces.merge();
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get(TABLE + "/figure?" + RESTATED + "&indicator=KL02", officer))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(TABLE + "?" + RESTATED, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private BigDecimal figure(String unit) {
        return reported.unitFigures(review.everyone(), SampleReview.NOW).stream()
                .filter(figures -> figures.unit().code().equals(unit))
                .map(UnitFigures::figures)
                .map(figures -> figures.get("GD01"))
                .findFirst()
                .orElseThrow();
    }

    /** Cuts out the figures; the forms around them carry a new token each time. */
    private static String table(MvcTestResult result) {
        String page = new String(result.getMvcResult().getResponse().getContentAsByteArray(), UTF_8);
        return page.substring(page.indexOf("<table"), page.lastIndexOf("</table>"));
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
