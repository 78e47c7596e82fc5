package vn.thidua.reporting.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class, ReportCast.class})
class SavedViewTests {

    private static final String VIEWS = "/reporting/pivot/views";
    private static final String QUERY = "rows=units&columns=measures&indicator=GD01";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void throwEverythingAway() {
        jdbc.sql("delete from reporting.saved_view").update();
    }

    @Test
    void isOpenedByItsAddressAndListedByName() {
        String view = kept(cast.receiver(), "Theo đơn vị", "");

        assertThat(get(view, cast.receiver()).getResponse().getRedirectedUrl())
                .isEqualTo("/reporting/pivot?" + QUERY + "&view=" + view.substring(view.lastIndexOf('/') + 1));
        assertThat(get("/reporting/pivot", cast.receiver())).bodyText().contains("Theo đơn vị");
        assertThat(logged("reporting.pivot.save-view")).isPositive();
    }

    @Test
    void isNotThereForAnybodyElseUnlessItIsSharedWithTheirRole() {
        String own = kept(cast.receiver(), "Của riêng", "");
        String shared = kept(cast.receiver(), "Của vai", "leader");

        assertThat(get(own, cast.secondReceiver())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(own, cast.leader())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(shared, cast.leader())).hasStatus(HttpStatus.FOUND);
        assertThat(get(shared, cast.filler("kon-tum"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/reporting/pivot", cast.leader()))
                .bodyText()
                .contains("Của vai", "Cán bộ thường trực chia sẻ với vai Lãnh đạo")
                .doesNotContain("Của riêng");
    }

    @Test
    void showsItsReaderNoMoreThanTheReadersOwnScope() {
        String shared = kept(cast.receiver(), "Của vai", "unit-officer");
        String address = Optional.ofNullable(
                        get(shared, cast.filler("kon-tum")).getResponse().getRedirectedUrl())
                .orElseThrow();

        assertThat(get(address, cast.filler("kon-tum")))
                .hasStatusOk()
                .bodyText()
                .contains("Kon Tum")
                .doesNotContain("Gia Lai");
    }

    @Test
    void namesTheOtherWhenTwoChangeAView() {
        String shared = kept(cast.leader(), "Chung", "leader");

        assertThat(change(shared, cast.secondLeader(), 1, "Chung, sửa", "leader"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(change(shared, cast.leader(), 1, "Khác", "leader"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Phó trưởng cụm đã sửa khung nhìn này lúc", "Chung, sửa");
        assertThat(change(shared, cast.leader(), 2, "Khác", "leader")).hasStatus(HttpStatus.FOUND);
        assertThat(name(shared)).isEqualTo("Khác");
    }

    @Test
    void belongsToWhoeverMadeIt() {
        String shared = kept(cast.leader(), "Chung", "leader");

        assertThat(change(shared, cast.secondLeader(), 1, "Chung", "standing-officer"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Khung nhìn này của Trưởng cụm");
        assertThat(post(shared + "/delete", cast.secondLeader(), Map.of("seen", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(shared + "/delete", cast.receiver(), Map.of("seen", "1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(shared + "/delete", cast.leader(), Map.of("seen", "1"))).hasStatus(HttpStatus.FOUND);
        assertThat(get(shared, cast.leader())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(logged("reporting.pivot.delete-view")).isPositive();
    }

    @Test
    void isRefusedWithEveryReasonAndKeepsWhatWasTyped() {
        assertThat(post(VIEWS, cast.receiver(), Map.of("name", " ", "role", "administrator", "query", QUERY)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Khung nhìn chưa có tên", "Vai được chọn không xem số liệu");
        assertThat(post(VIEWS, cast.receiver(), Map.of("name", "a".repeat(81), "query", QUERY)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tên dài quá 80 chữ", "a".repeat(81));
    }

    @Test
    void isNotKeptBySomebodyWhoCoversNoUnit() {
        Actor nobodys = new Actor(new UUID(0, 19), "Nobody's", "leader", Set.of());

        assertThat(post(VIEWS, nobodys, Map.of("name", "Trống", "query", QUERY)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không có đơn vị nào");
    }

    @Test
    void leadsNowhereElseWhateverIsKept() {
        String view = kept(cast.receiver(), "Lạ", "", "//evil.example/?x=1&rows=units&cluster=a%26b%3D1");

        assertThat(get(view, cast.receiver()).getResponse().getRedirectedUrl())
                .startsWith("/reporting/pivot?rows=")
                .doesNotContain("evil");
    }

    private String kept(Actor actor, String name, String role) {
        return kept(actor, name, role, QUERY);
    }

    private String kept(Actor actor, String name, String role, String query) {
        MvcTestResult answer = post(VIEWS, actor, Map.of("name", name, "role", role, "query", query));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Optional.ofNullable(answer.getResponse().getRedirectedUrl()).orElseThrow();
    }

    private MvcTestResult change(String view, Actor actor, int seen, String name, String role) {
        return post(view, actor, Map.of("seen", String.valueOf(seen), "name", name, "role", role, "query", QUERY));
    }

    private MvcTestResult post(String address, Actor actor, Map<String, String> sent) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        sent.forEach(parameters::add);
        return mvc.post()
                .uri(address)
                .params(parameters)
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private String name(String view) {
        return jdbc.sql("select name from reporting.saved_view where id = :id")
                .param("id", UUID.fromString(view.substring(view.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private long logged(String action) {
        return jdbc.sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
