package vn.thidua.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.DemoAccountService.DemoAccount;
import vn.thidua.identity.Installation;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.support.MovableClock;
import vn.thidua.support.StoredSessions;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestAccount.class, MovableClock.InContext.class})
@RecordApplicationEvents
@Transactional
class LoginTests {

    private static final String UNITS = "code,name,short_name,cluster,head\nKT,Tỉnh Kon Tum,Kon Tum,6,no\n";
    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);
    private static final DemoAccount OFFICER = DemoAccountService.ALL.get(2);
    private static final String NAME = "can-bo";
    private static final String CSRF =
            "org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository.CSRF_TOKEN";

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

    @Autowired
    private TestAccount accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void startWithoutAccounts() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.throttle").update();
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
        Visitor visitor = visitor();

        assertThat(visitor.signIn(OFFICER.username(), OFFICER.password())).hasRedirectedUrl("/");
        assertThat(visitor.get("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Kon Tum", "Cán bộ đơn vị", "02/10/2017", "Thứ Hai", "Việc của tôi");
        String session = visitor.sessionId().orElseThrow();
        assertThat(visitor.post("/logout")).hasRedirectedUrl("/login?out").hasHeader("Clear-Site-Data", "\"storage\"");
        assertThat(new StoredSessions(jdbc).exists(session)).isFalse();
        assertThat(actions()).containsExactly("identity.login.enter", "identity.login.leave");
    }

    @Test
    void refusesAWrongPasswordAndMakesAStrangerWaitAfterFour() {
        accounts.put(NAME, "leader");
        Visitor visitor = visitor();

        for (int i = 1; i <= 4; i++) {
            assertThat(visitor.signIn(NAME, "wrong")).hasRedirectedUrl("/login?error=wrong");
        }
        assertThat(visitor.signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/login?error=wait&minutes=15");
        assertThat(visitor.get("/login?error=wait&minutes=15")).bodyText().contains("Chờ 15 phút");
        assertThat(actions())
                .containsExactly(
                        "identity.login.fail",
                        "identity.login.fail",
                        "identity.login.fail",
                        "identity.login.fail",
                        "identity.login.delay");

        clock.pass(Duration.ofMinutes(15));
        assertThat(visitor.signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void letsTheOwnerInAtTheUsualBrowserWhileStrangersGuess() {
        accounts.put(NAME, "leader");
        Visitor owner = visitor();
        assertThat(owner.signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/");
        for (int stranger = 1; stranger <= 20; stranger++) {
            new Visitor(mvc, "198.51.100." + stranger).signIn(NAME, "guess");
        }

        assertThat(new Visitor(mvc, "198.51.100.99")
                        .signIn(NAME, TestAccount.PASSWORD)
                        .getResponse())
                .extracting(response -> String.valueOf(response.getRedirectedUrl()))
                .asString()
                .startsWith("/login?error=wait");
        assertThat(owner.reopened().signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void doesNotTakeADeviceCookieThatItDidNotSign() {
        accounts.put(NAME, "leader");
        Visitor owner = visitor();
        owner.signIn(NAME, TestAccount.PASSWORD);
        Cookie cookie = owner.cookie("thidua-device");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        cookie.setValue("forged" + cookie.getValue().substring(cookie.getValue().indexOf('.')));

        for (int i = 1; i <= 9; i++) {
            owner.reopened().signIn(NAME, "wrong");
        }
        assertThat(Visitor.next(owner.signIn(NAME, "wrong")))
                .as("the allowance of a known network, then that of strangers, not that of the device")
                .startsWith("/login?error=wait");
    }

    @Test
    void answersTheSameForANameThatDoesNotExist() {
        Visitor visitor = visitor();
        for (int i = 1; i <= 4; i++) {
            assertThat(visitor.signIn("nobody", "wrong")).hasRedirectedUrl("/login?error=wrong");
        }
        assertThat(visitor.signIn("nobody", "wrong")).hasRedirectedUrl("/login?error=wait&minutes=15");
        assertThat(visitor.signIn("no\u0000body", "wrong")).hasRedirectedUrl("/login?error=wrong");
    }

    @Test
    void tellsTheLogNoNameThatHasNoAccountAsItMayBeAPassword() {
        visitor().signIn("matkhaucuatoi", "wrong");

        assertThat(events.stream(AuditableEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.toString()).doesNotContain("matkhaucuatoi"));
    }

    @Test
    void refusesADisabledAccount() {
        accounts.put(NAME, "leader");
        jdbc.sql("update identity.account set enabled = false").update();

        assertThat(visitor().signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/login?error=wrong");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/login").param("username", "a").param("password", "b"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesAFieldThatIsGivenTwiceOrAsAList() {
        accounts.put(NAME, "leader");

        assertThat(visitor().post("/login", "username", "nobody", "username", NAME, "password", TestAccount.PASSWORD))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(visitor().post("/login", "username[]", NAME, "password", TestAccount.PASSWORD))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void givesASessionANewNumberWhenSomebodySignsIn() {
        accounts.put(NAME, "leader");
        Visitor visitor = visitor();
        visitor.get("/login");
        String planted = visitor.sessionId().orElseThrow();

        visitor.signIn(NAME, TestAccount.PASSWORD);

        assertThat(visitor.sessionId().orElseThrow()).isNotEqualTo(planted);
        assertThat(visitor.get("/")).hasStatusOk();
    }

    @Test
    void givesASessionANewTokenWhenSomebodySignsIn() {
        accounts.put(NAME, "leader");
        Visitor visitor = visitor();
        visitor.get("/login");
        String planted = token(visitor);

        visitor.signIn(NAME, TestAccount.PASSWORD);
        visitor.get("/");

        assertThat(token(visitor)).isNotEqualTo(planted);
    }

    @Test
    void leavesNothingOfOnePersonInTheSessionOfTheNext() {
        accounts.put(NAME, "leader");
        accounts.put("binh", "leader");
        Visitor visitor = visitor();
        visitor.signIn(NAME, TestAccount.PASSWORD);
        assertThat(visitor.post("/identity/provider/own")).hasStatus(HttpStatus.NOT_FOUND);
        String first = visitor.sessionId().orElseThrow();
        StoredSessions sessions = new StoredSessions(jdbc);
        assertThat(sessions.attributes(first)).containsKey("identity.connect.own");

        visitor.signIn("binh", TestAccount.PASSWORD);

        assertThat(sessions.exists(first)).isFalse();
        assertThat(sessions.attributes(visitor.sessionId().orElseThrow())).doesNotContainKey("identity.connect.own");
    }

    private String token(Visitor visitor) {
        return Objects.requireNonNull(new StoredSessions(jdbc)
                .attributes(visitor.sessionId().orElseThrow())
                .get(CSRF));
    }

    @Test
    void leadsBackToThePageThatWasAskedForAndToNoOtherHost() {
        accounts.put(NAME, "leader");
        Visitor visitor = visitor();
        visitor.get("/reporting/completeness?cluster=6");

        assertThat(visitor.signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/reporting/completeness?cluster=6");

        Visitor lured = visitor();
        lured.get("https://evil.example//evil.example/x");
        assertThat(Visitor.next(lured.signIn(NAME, TestAccount.PASSWORD)))
                .startsWith("/")
                .doesNotStartWith("//");
    }

    @Test
    void replacesAHashOfTheMethodBefore() {
        accounts.putWithHash(NAME, "leader", "{bcrypt}" + BCrypt.hashpw(TestAccount.PASSWORD, BCrypt.gensalt(4)));

        assertThat(visitor().signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/");
        assertThat(accounts.hash(NAME)).startsWith("{argon2id}");
        assertThat(visitor().signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void takesANameInAnyCaseAndWithBlanksAround() {
        accounts.put(NAME, "leader");

        assertThat(visitor().signIn(" Can-Bo ", TestAccount.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void sendsTheHeadersThatProtectAPage() {
        assertThat(mvc.get().uri("/login"))
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .singleElement()
                                .asString()
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self'",
                                        "style-src 'self'",
                                        "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void letsABrowserKeepStaticFilesButNoPage() {
        String page = Visitor.body(mvc.get().uri("/login").exchange());
        String stylesheet = page.replaceAll("(?s).*href=\"(/thidua/thidua-[0-9a-f]+\\.css)\".*", "$1");

        assertThat(mvc.get().uri(stylesheet)).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000");
        assertThat(mvc.get().uri("/login"))
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CACHE_CONTROL,
                        value -> assertThat(value).singleElement().asString().contains("no-store"));
    }

    private List<String> actions() {
        return events.stream(AuditableEvent.class)
                .map(AuditableEvent::action)
                .filter(action -> action.startsWith("identity.login."))
                .toList();
    }

    private Visitor visitor() {
        return new Visitor(mvc, "192.0.2.1");
    }

    private void makeDemo() {
        units.register("units.csv", UNITS, LocalDate.of(2017, 1, 1));
        installation.markAsDemo(DAY);
        demoAccounts.create("KT");
    }
}
