package vn.thidua.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.DemoAccountService.DemoAccount;
import vn.thidua.identity.Installation;
import vn.thidua.organization.UnitRegister;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
@Transactional
class LoginTests {

    private static final String UNITS = "code,name,short_name,cluster,head\nKT,Tỉnh Kon Tum,Kon Tum,6,no\n";
    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);
    private static final DemoAccount OFFICER = DemoAccountService.ALL.get(2);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnitRegister units;

    @Autowired
    private Installation installation;

    @Autowired
    private DemoAccountService demoAccounts;

    @BeforeEach
    void startWithoutAccounts() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.login_attempt").update();
        jdbc.sql("update identity.installation set demo = false, as_of = null").update();
    }

    @Test
    void asksForALoginBeforeAnyPage() {
        assertThat(mvc.get().uri("/")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/login");
        assertThat(mvc.get().uri("/").header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/login");
    }

    @Test
    void namesDemonstrationPasswordsOnlyInADemonstration() {
        assertThat(mvc.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(OFFICER.password(), "Bản trình diễn");

        makeDemo();

        assertThat(mvc.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .contains(OFFICER.username(), OFFICER.password(), "Bản trình diễn – số liệu giả định");
    }

    @Test
    void letsADemonstrationAccountInAndShowsWhoItIs() {
        makeDemo();

        MockHttpSession session = login(OFFICER.username(), OFFICER.password(), "/");

        assertThat(mvc.get().uri("/").session(session))
                .hasStatusOk()
                .bodyText()
                .contains("Kon Tum", "Cán bộ đơn vị", "02/10/2017", "Thứ Hai", "Việc của tôi");
        assertThat(mvc.post().uri("/logout").session(session).with(csrf())).hasRedirectedUrl("/login?out");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void refusesAWrongPasswordAndMakesTheNameWaitAfterFive() {
        makeDemo();

        for (int i = 1; i <= 5; i++) {
            assertThat(post(OFFICER.username(), "wrong")).hasRedirectedUrl("/login?error=wrong");
        }
        assertThat(post(OFFICER.username(), OFFICER.password())).hasRedirectedUrl("/login?error=wait");
        assertThat(mvc.get().uri("/login?error=wait")).bodyText().contains("tạm dừng đăng nhập");
    }

    @Test
    void answersTheSameForANameThatDoesNotExist() {
        for (int i = 1; i <= 5; i++) {
            assertThat(post("nobody", "wrong")).hasRedirectedUrl("/login?error=wrong");
        }
        assertThat(post("nobody", "wrong")).hasRedirectedUrl("/login?error=wait");
        assertThat(post("no\u0000body", "wrong")).hasRedirectedUrl("/login?error=wrong");
    }

    @Test
    void refusesADisabledAccount() {
        makeDemo();
        jdbc.sql("update identity.account set enabled = false").update();

        assertThat(post(OFFICER.username(), OFFICER.password())).hasRedirectedUrl("/login?error=wrong");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/login").param("username", "a").param("password", "b"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void sendsTheHeadersThatProtectAPage() {
        assertThat(mvc.get().uri("/login"))
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .singleElement()
                                .asString()
                                .contains(
                                        "default-src 'self'",
                                        "script-src 'self'",
                                        "style-src 'self'",
                                        "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void letsABrowserKeepStaticFilesButNoPage() {
        String page = body(mvc.get().uri("/login").exchange());
        String stylesheet = page.replaceAll("(?s).*href=\"(/thidua/thidua-[0-9a-f]+\\.css)\".*", "$1");

        assertThat(mvc.get().uri(stylesheet)).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000");
        assertThat(mvc.get().uri("/login"))
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CACHE_CONTROL,
                        value -> assertThat(value).singleElement().asString().contains("no-store"));
    }

    private void makeDemo() {
        units.register("units.csv", UNITS, LocalDate.of(2017, 1, 1));
        installation.markAsDemo(DAY);
        demoAccounts.create("KT");
    }

    private MvcTestResult post(String username, String password) {
        return mvc.post()
                .uri("/login")
                .with(csrf())
                .param("username", username)
                .param("password", password)
                .exchange();
    }

    private MockHttpSession login(String username, String password, String leadsTo) {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.post()
                        .uri("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", username)
                        .param("password", password))
                .hasRedirectedUrl(leadsTo);
        return session;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
