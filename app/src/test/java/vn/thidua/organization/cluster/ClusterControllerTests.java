package vn.thidua.organization.cluster;

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
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ClusterExamples.class})
@Transactional
class ClusterControllerTests {

    private static final String LIST = "/organization/clusters";
    private static final String PAGE = LIST + "/ministry/91";
    private static final Actor STRANGER = new Actor(new UUID(0, 9), "Stranger", "none", Set.of());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ClusterExamples examples;

    @BeforeEach
    void open() {
        examples.open();
    }

    @Test
    void listsTheClustersOfTheDay() {
        assertThat(get(LIST, examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Cụm thi đua số 91", "An", "Bình", "Chia cụm");
        assertThat(get(LIST + "?asOf=2015-12-31", examples.officer()))
                .bodyText()
                .contains("Chưa chia cụm")
                .doesNotContain("Cụm thi đua số 91");
    }

    @Test
    void offersChangesOnlyToWhoeverIsInChargeOfAllMembers() {
        assertThat(get(PAGE, examples.officer())).hasStatusOk().bodyText().contains("Ghi luân phiên");
        assertThat(get(PAGE, examples.of("an", "standing-officer")))
                .hasStatusOk()
                .bodyText()
                .contains("Cụm trưởng")
                .doesNotContain("Ghi luân phiên");
        assertThat(get(LIST, examples.of("an", "unit-officer"))).bodyText().doesNotContain("deals/new");
        assertThat(get(LIST + "/ministry/deals/new", examples.of("an", "unit-officer")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PAGE, STRANGER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoClusterOfAnotherDayOrSeries() {
        assertThat(get(PAGE + "?asOf=2015-12-31", examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LIST + "/none/91", examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LIST + "/none/deals/new", examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void rotatesAndShowsTheDayOfTheChange() {
        assertThat(rotate("2017-01-01", "binh", "an")).hasRedirectedUrl(PAGE + "?asOf=2017-01-01");

        assertThat(get(PAGE + "?asOf=2017-01-01", examples.officer()))
                .bodyText()
                .contains("01/01/2017", "31/12/2016", "Cụm phó");
    }

    @Test
    void refusesARotationAndKeepsWhatWasSent() {
        assertThat(rotate("soon", "binh", "an"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ngày áp dụng chưa đọc được", "value=\"binh\" selected");
        assertThat(rotate("2017-01-01", "binh", "binh"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("cùng một đơn vị");
    }

    @Test
    void dealsFromTheFormAndRefusesWithAllReasons() {
        assertThat(get(LIST + "/ministry/deals/new", examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("an, 91, Cụm trưởng", "binh, 91\n");
        assertThat(deal("2018-01-01", "an,8\nghost,8,Trưởng"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không có đơn vị mã ghost", "«Trưởng» không có", "chưa có cụm trưởng", "ghost,8");
        assertThat(deal("2018-01-01", "an,8,Cụm trưởng\nbinh,8\nchi,9,Cụm trưởng\ndung,9"))
                .hasRedirectedUrl(LIST + "?asOf=2018-01-01");
    }

    @Test
    void addsASeriesOrSaysWhyNot() {
        assertThat(add(examples.officer(), "khoi-tinh")).hasRedirectedUrl(LIST);
        assertThat(get(LIST, examples.officer())).bodyText().contains("Khối của tỉnh", "/khoi-tinh/deals/new");
        assertThat(add(examples.officer(), "khoi-tinh"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã có hệ thống mã khoi-tinh", "value=\"Khối của tỉnh\"");
        assertThat(add(examples.of("an", "unit-officer"), "khac")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult add(Actor actor, String code) {
        return mvc.post()
                .uri(LIST)
                .with(signedIn(actor))
                .with(csrf())
                .param("code", code)
                .param("name", "Khối của tỉnh")
                .param("level", "PROVINCE")
                .exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult rotate(String from, String head, String deputy) {
        return mvc.post()
                .uri(PAGE + "/rotations?asOf=2016-05-01")
                .with(signedIn(examples.officer()))
                .with(csrf())
                .param("from", from)
                .param("head", head)
                .param("deputy", deputy)
                .exchange();
    }

    private MvcTestResult deal(String from, String lines) {
        return mvc.post()
                .uri(LIST + "/ministry/deals")
                .with(signedIn(examples.officer()))
                .with(csrf())
                .param("from", from)
                .param("lines", lines)
                .exchange();
    }
}
