package vn.thidua.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.identity.setting.SealedText;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.support.MovableClock;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, TestAccount.class, MovableClock.InContext.class})
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class SecondFactorTests {

    private static final String OFFICER = "can-bo";
    private static final String ADMINISTRATOR = "quan-tri-hai";
    private static final Pattern RECOVERY_CODE = Pattern.compile(">([a-z2-9]{5}-[a-z2-9]{5})<");
    private static final List<String> PAGES =
            List.of("/", "/identity/account", "/identity/factor", "/identity/accounts");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestAccount accounts;

    @Autowired
    private TotpRepository totp;

    @Autowired
    private SealedText sealed;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private final TotpCodes codes = new TotpCodes();
    private UUID officer = new UUID(0, 0);
    private UUID administrator = new UUID(0, 0);

    @BeforeEach
    void startWithAnOfficerAndAnAdministrator() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.throttle").update();
        officer = accounts.put(OFFICER, "unit-officer");
        administrator = accounts.put(ADMINISTRATOR, "administrator");
    }

    @Test
    void asksForTheCodeOnceAnAppIsSetUp() {
        setUpByTheOfficer();
        Visitor visitor = visitor();

        assertThat(signIn(visitor, OFFICER)).hasRedirectedUrl("/identity/factor/check");
        assertThat(visitor.get("/identity/factor/check")).hasStatusOk();
        assertThat(visitor.post("/identity/factor/check", "code", nextCode())).hasRedirectedUrl("/");
        assertThat(visitor.get("/")).hasStatusOk();
    }

    @Test
    void opensNoPageToSomebodyWhoOwesTheCode() {
        setUpByTheOfficer();
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);

        for (String page : PAGES) {
            assertThat(visitor.get(page)).as(page).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/login");
        }
        assertThat(Visitor.body(visitor.get("/identity/factor/check")))
                .as("the frame knows nobody either")
                .doesNotContain("td-menu", "Somebody");
    }

    @Test
    void lendsSomebodyWhoOwesTheCodeNoWayToSetUpAnotherApp() {
        setUpByTheOfficer();
        String before = secretText();
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);

        assertThat(visitor.get("/identity/factor/totp").getResponse().getStatus())
                .isNotEqualTo(200);
        assertThat(visitor.get("/identity/factor/totp/qr")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.post("/identity/factor/totp", "code", nextCode())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.post("/identity/factor/remove-totp")).hasRedirectedUrl("/login");
        assertThat(secretText()).isEqualTo(before);
    }

    @Test
    void takesACodeOnceOnly() {
        setUpByTheOfficer();
        String code = nextCode();
        Visitor first = visitor();
        signIn(first, OFFICER);
        assertThat(first.post("/identity/factor/check", "code", code)).hasRedirectedUrl("/");

        Visitor second = visitor();
        signIn(second, OFFICER);
        assertThat(second.post("/identity/factor/check", "code", code)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void slowsDownGuessingOfCodes() {
        setUpByTheOfficer();
        Visitor stranger = new Visitor(mvc, "198.51.100.7");
        signIn(stranger, OFFICER);

        for (int i = 0; i < 4; i++) {
            assertThat(stranger.post("/identity/factor/check", "code", "00000" + i))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(stranger.post("/identity/factor/check", "code", nextCode())).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void forgetsABegunLoginAfterTenMinutes() {
        setUpByTheOfficer();
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);
        clock.pass(Duration.ofMinutes(10));

        assertThat(visitor.post("/identity/factor/check", "code", nextCode())).hasRedirectedUrl("/login");
    }

    @Test
    void doesNotFinishALoginOfAnAccountThatWasClosedMeanwhile() {
        setUpByTheOfficer();
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);
        jdbc.sql("update identity.account set enabled = false").update();

        assertThat(visitor.post("/identity/factor/check", "code", nextCode())).hasRedirectedUrl("/login?error=wrong");
    }

    @Test
    void givesTheSessionANewNumberAtEachStep() {
        setUpByTheOfficer();
        Visitor visitor = visitor();
        visitor.get("/login");
        String before = visitor.sessionId().orElseThrow();
        signIn(visitor, OFFICER);
        String between = visitor.sessionId().orElseThrow();
        visitor.post("/identity/factor/check", "code", nextCode());

        assertThat(between).isNotEqualTo(before);
        assertThat(visitor.sessionId().orElseThrow()).isNotIn(before, between);
    }

    @Test
    void letsARecoveryCodeStandInForTheAppOnce() {
        String code = setUpByTheOfficer().getFirst();
        Visitor first = visitor();
        signIn(first, OFFICER);
        assertThat(first.post("/identity/factor/recovery", "recovery", code.toUpperCase(Locale.ROOT)))
                .hasRedirectedUrl("/");
        assertThat(first.get("/identity/factor")).bodyText().contains("Còn 9 mã dự phòng");

        Visitor second = visitor();
        signIn(second, OFFICER);
        assertThat(second.post("/identity/factor/recovery", "recovery", code))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void requiresAnAppOfAnAdministratorBeforeAnyPage() {
        Visitor visitor = visitor();

        assertThat(signIn(visitor, ADMINISTRATOR)).hasRedirectedUrl("/identity/factor/totp");
        for (String page : PAGES) {
            assertThat(visitor.get(page)).as(page).hasRedirectedUrl("/login");
        }
        assertThat(visitor.get("/identity/factor/totp"))
                .hasStatusOk()
                .bodyText()
                .contains("phải có bước xác nhận");
        assertThat(visitor.get("/identity/factor/totp/qr")).hasStatusOk().hasContentType("image/svg+xml");
        MvcTestResult done = visitor.post("/identity/factor/totp", "code", codeOf(administrator));
        assertThat(done).hasStatusOk();
        assertThat(RECOVERY_CODE.matcher(Visitor.body(done)).results()).hasSize(10);
        assertThat(visitor.get("/identity/accounts")).hasStatusOk();
    }

    @Test
    void requiresNoAppInADemonstration() {
        jdbc.sql("update identity.installation set demo = true").update();

        assertThat(signIn(visitor(), ADMINISTRATOR)).hasRedirectedUrl("/");
    }

    @Test
    void wantsTheRightCodeBeforeAnAppCounts() {
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);
        visitor.get("/identity/factor/totp");
        assertThat(visitor.post("/identity/factor/totp", "code", "000000")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(signIn(visitor(), OFFICER)).hasRedirectedUrl("/");
    }

    @Test
    void asksForThePasswordAgainBeforeAnythingChanges() {
        setUpByTheOfficer();
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);
        visitor.post("/identity/factor/check", "code", nextCode());
        clock.pass(Duration.ofMinutes(16));

        assertThat(visitor.post("/identity/factor/remove-totp")).hasRedirectedUrl("/identity/factor/confirm");
        assertThat(visitor.post("/identity/factor/confirm", "password", "wrong"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.post("/identity/factor/confirm", "password", TestAccount.PASSWORD))
                .hasRedirectedUrl("/identity/factor");
        assertThat(visitor.post("/identity/factor/remove-totp")).hasRedirectedUrl("/identity/factor");
        assertThat(signIn(visitor(), OFFICER)).hasRedirectedUrl("/");
        assertThat(events.stream(PasswordChanged.class)).contains(new PasswordChanged(officer));
    }

    @Test
    void letsAnotherAdministratorTakeALostFactorAwayForAReason() {
        setUpByTheOfficer();
        Visitor admin = visitor();
        signIn(admin, ADMINISTRATOR);
        admin.get("/identity/factor/totp");
        admin.post("/identity/factor/totp", "code", codeOf(administrator));

        assertThat(admin.post("/identity/factor/lost", "account", administrator.toString(), "reason", "me"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(admin.post("/identity/factor/lost", "account", officer.toString(), "reason", " "))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(admin.post("/identity/factor/lost", "account", officer.toString(), "reason", "gặp tại cơ quan"))
                .hasRedirectedUrl("/identity/accounts");
        assertThat(signIn(visitor(), OFFICER)).hasRedirectedUrl("/");
        assertThat(events.stream(AuditableEvent.class))
                .anyMatch(event -> event.action().equals("identity.factor.remove-all")
                        && event.reason().equals("gặp tại cơ quan"));
    }

    @Test
    void letsNobodyElseTakeAFactorAway() {
        setUpByTheOfficer();
        accounts.put("binh", "unit-officer");
        Visitor other = visitor();
        signIn(other, "binh");

        assertThat(other.post("/identity/factor/lost", "account", officer.toString(), "reason", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.get("/identity/accounts")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsSecretsOutOfTheDatabaseAndTheLog(CapturedOutput output) {
        List<String> recovery = setUpByTheOfficer();
        byte[] secret = secret(officer);
        String base32 = TotpSecret.of(secret, OFFICER, "x").text().replace(" ", "");

        String stored = String.join(
                "\n",
                jdbc.sql(
                                "select totp::text from identity.totp union all select recovery_code::text from identity.recovery_code")
                        .query(String.class)
                        .list());
        assertThat(stored).isNotEmpty().doesNotContain(base32).doesNotContain(recovery);
        assertThat(output.getAll())
                .doesNotContain(base32)
                .doesNotContain(recovery)
                .doesNotContain(TestAccount.PASSWORD);
        assertThat(events.stream(AuditableEvent.class).map(Object::toString))
                .allSatisfy(event -> assertThat(event).doesNotContain(base32).doesNotContain(recovery));
    }

    /** Sets up an app and returns the recovery codes. */
    private List<String> setUpByTheOfficer() {
        Visitor visitor = visitor();
        signIn(visitor, OFFICER);
        visitor.get("/identity/factor/totp");
        MvcTestResult done = visitor.post("/identity/factor/totp", "code", codeOf(officer));
        return RECOVERY_CODE
                .matcher(Visitor.body(done))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The code of the step after the one that was used last. */
    private String nextCode() {
        clock.pass(Duration.ofSeconds(30));
        return codeOf(officer);
    }

    private String codeOf(UUID account) {
        return codes.code(secret(account), clock.instant().getEpochSecond() / 30);
    }

    private byte[] secret(UUID account) {
        return sealed.open(
                "totp", account.toString(), totp.find(account).orElseThrow().sealed());
    }

    private String secretText() {
        return totp.find(officer).orElseThrow().sealed();
    }

    private MvcTestResult signIn(Visitor visitor, String username) {
        return visitor.signIn(username, TestAccount.PASSWORD);
    }

    private Visitor visitor() {
        return new Visitor(mvc, "192.0.2.1");
    }
}
