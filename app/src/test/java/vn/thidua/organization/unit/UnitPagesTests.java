package vn.thidua.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
class UnitPagesTests {

    private static final Actor NOBODY = new Actor(UUID.randomUUID(), "Nobody", Actor.NO_ROLE, Set.of());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @BeforeEach
    void registerUnits() {
        review.open();
    }

    @Test
    void findsAUnitWithAndWithoutDiacriticsAndByItsCode() {
        for (String asked : new String[] {"dak lak", "đắk lắk", "DAK-LAK", "Lắk Đắk"}) {
            assertThat(get("/organization/units?asOf=2017-10-12&q=" + asked))
                    .as(asked)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Công an tỉnh Đắk Lắk");
        }
        assertThat(get("/organization/units?asOf=2017-10-12&q=khong-co"))
                .bodyText()
                .contains("Không tìm thấy đơn vị nào");
    }

    @Test
    void opensTheTreeAPieceAtATimeAndWithoutScripts() {
        assertThat(get("/organization/units?asOf=2017-10-12"))
                .bodyText()
                .contains("Việt Nam", "63 đơn vị", "Công an tỉnh Gia Lai")
                .doesNotContain("Tỉnh Kon Tum");
        assertThat(get("/organization/units?asOf=2017-10-12&open=viet-nam"))
                .bodyText()
                .contains("Tỉnh Bắc Kạn");
        assertThat(get("/organization/units/viet-nam/node?open=true&asOf=2026-01-01"))
                .bodyText()
                .contains("Tỉnh Gia Lai", "34 đơn vị")
                .doesNotContain("<html");
        assertThat(get("/organization/units?asOf=2017-10-12&open=tinh-kon-tum"))
                .bodyText()
                .contains("Tỉnh Kon Tum");
    }

    @Test
    void listsWhatDoesNotFitBehindACursor() {
        assertThat(get("/organization/units/viet-nam?asOf=2017-10-12"))
                .bodyText()
                .contains("Đơn vị trực thuộc: 63", "/organization/units/viet-nam?after=");
        assertThat(get("/organization/units/viet-nam/children?asOf=2017-10-12&after=82.tinh-tien-giang"))
                .bodyText()
                .contains("Tỉnh Bến Tre", "Tỉnh Cà Mau")
                .doesNotContain("Tỉnh Long An");
    }

    @Test
    void tellsTheHistoryOfAMergedProvince() {
        assertThat(get("/organization/units/tinh-gia-lai?asOf=2026-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Sáp nhập", "Tỉnh Bình Định", "tinh-gia-lai-truoc-2025", "202/2025/QH15", "01/07/2025", "52");
        assertThat(get("/organization/units/tinh-binh-dinh?asOf=2026-01-01"))
                .bodyText()
                .contains("Đã kết thúc", "30/06/2025");
        assertThat(get("/organization/units/tinh-gia-lai?asOf=2017-10-12"))
                .bodyText()
                .contains("Chưa thành lập");
        assertThat(get("/organization/units/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysThatAnotherDayIsShownAndCarriesItOn() {
        assertThat(get("/organization/units?asOf=2017-10-12"))
                .bodyText()
                .contains("Đang xem như ngày 12/10/2017", "/reporting/completeness?asOf=2017-10-12");
        assertThat(get("/organization/units?asOf=12/10/2017")).bodyText().contains("Đang xem như ngày 12/10/2017");
        assertThat(get("/organization/units?asOf=2017-13-01")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/organization/units")).bodyText().doesNotContain("Đang xem như ngày", "asOf=2");
    }

    @Test
    void showsTheEffectBeforeAnActAndAsksForAWord() {
        String act =
                "act=merge&unit=kon-tum&units=gia-lai&successor=new&code=moi&name=Moi&shortName=Moi&on=2018-01-01&basis=QD";

        assertThat(post("/organization/changes/preview?" + act, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Công an tỉnh Kon Tum (kon-tum) → Moi (moi)", "Kết thúc, hết ngày 31/12/2017", "SÁP NHẬP");
        assertThat(post("/organization/changes?" + act, review.standingOfficer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa gõ «SÁP NHẬP»");
        assertThat(post("/organization/changes?" + act + "&word=sap nhap", review.standingOfficer()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/organization/units/moi?asOf=2018-01-01");
        assertThat(get("/organization/units/kon-tum?asOf=2018-01-01"))
                .bodyText()
                .contains("Đã kết thúc");
        assertThat(get("/organization/units/kon-tum?asOf=2017-12-31"))
                .bodyText()
                .contains("Đang hoạt động");
    }

    @Test
    void answersARefusedActWithAllReasonsOnTheSameForm() {
        assertThat(post("/organization/changes?act=rename&unit=kon-tum&on=2018-01-01", review.standingOfficer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa có căn cứ.", "Chưa có tên đầy đủ.", "Chưa có tên ngắn.");
        assertThat(post("/organization/changes?act=rename&unit=kon-tum&on=x", review.standingOfficer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không đọc được ngày «x».");
    }

    @Test
    void opensNothingToThoseWhoMayNot() {
        assertThat(get("/organization/units", NOBODY)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/organization/units/kon-tum", NOBODY)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/organization/changes/new?act=rename&unit=kon-tum", review.unitOfficer("kon-tum")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/organization/changes?act=close&unit=kon-tum&on=2018-01-01", review.unitOfficer("kon-tum")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/organization/changes/new?act=rename&unit=tinh-kon-tum", review.standingOfficer()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/organization/changes/new?act=dance", review.standingOfficer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String address) {
        return get(address, review.standingOfficer());
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor) {
        return mvc.post().uri(address).with(signedIn(actor)).with(csrf()).exchange();
    }
}
