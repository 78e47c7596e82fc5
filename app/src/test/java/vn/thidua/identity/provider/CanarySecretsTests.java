package vn.thidua.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.support.MovableClock;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.TestServer;
import vn.thidua.support.Visitor;

/**
 * Secrets are typed, mailed, set up, used, mistyped and met by a fault; then every place where they must not lie is searched
 * for them: the log, each row of the database, the pages and their headers, the exports.
 */
@SpringBootTest(properties = {"thidua.second-factor-roles=", "thidua.public-url=https://thidua.example.vn"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, TestAccount.class, MovableClock.InContext.class})
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanarySecretsTests {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static final StubProvider PROVIDER = new StubProvider();
    private static final String OFFICER = "can-bo";
    private static final String ADMINISTRATOR = "quan-tri-hai";
    private static final String READER = "lanh-dao";
    /** Without a real server the cookie keeps the name that the framework gives it. */
    private static final String SESSION = "SESSION";

    private static final String SUBJECT = "4711";
    private static final Pattern TOKEN = Pattern.compile("\\?token=([\\w-]{20,})");
    private static final Pattern TOTP = Pattern.compile("td-secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY_CODE = Pattern.compile(">([a-z2-9]{5}-[a-z2-9]{5})<");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestAccount accounts;

    @Autowired
    private ProviderLinkRepository links;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final List<String> answers = new ArrayList<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        MAIL.setUser("thidua@example.vn", "thidua", "canary-mail-password-0a7e");
        MAIL.start();
        registry.add("thidua.oidc.issuer", PROVIDER::issuer);
        registry.add("thidua.oidc.client-id", () -> "thidua-client");
        registry.add("thidua.oidc.client-secret", () -> "canary-client-secret-52c0");
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("spring.mail.username", () -> "thidua");
        registry.add("spring.mail.password", () -> "canary-mail-password-0a7e");
        registry.add("thidua.mail-from", () -> "thidua@example.vn");
    }

    @BeforeAll
    void useEverySecret() throws InvalidKeyException, MessagingException, IOException {
        UUID officer = accounts.put(OFFICER, "unit-officer");
        accounts.mail(officer, "can-bo@example.vn");
        accounts.put(ADMINISTRATOR, "administrator");
        accounts.put(READER, "leader");
        links.link(new OutsidePerson(PROVIDER.issuer(), SUBJECT), officer);
        secrets.put("secret of the client", "canary-client-secret-52c0");
        secrets.put("password of the mail server", "canary-mail-password-0a7e");
        secrets.put("token of the provider", StubProvider.ACCESS_TOKEN);

        mistype();
        signInWithPassword();
        setUpAnApp();
        setANewPasswordByMail();
        letAnAdministratorMakeLinks(officer);
        comeFromTheProvider();
        meetFaults();
        export();
    }

    private void mistype() {
        Visitor visitor = visitor(1);
        keep(visitor.signIn(OFFICER, secret("wrong password", "canary sai mật khẩu 8f3b")));
        keep(visitor.get("/login?error=wrong"));
        keep(visitor.signIn(secret("password as name", "canary-as-name-93aa"), "x"));
        keep(visitor.post("/identity/reset", "username", secret("password as name to reset", "canary-as-name-17de")));
        // The page leads back to its own address, so whoever sees it has it already; nobody else may.
        visitor.get("/login?password=" + secret("password in an address", "canary-in-address-40b1"));
        keep(visitor.get("/identity/reset/open?token=" + secret("token that opens nothing", "canary-token-7c11")));
        keep(visitor.get("/identity/reset/password"));
        keep(visitor.get(
                "/identity/provider/connect?token=" + secret("token that connects nothing", "canary-token-2e8f")));
        keep(visitor.postJson("/login", "{\"password\":\"" + secret("password as JSON", "canary-json-c3d4") + "\"}"));
    }

    private void signInWithPassword() {
        secrets.put("password", TestAccount.PASSWORD);
        Visitor visitor = signedIn(OFFICER, TestAccount.PASSWORD);
        keep(visitor.get("/identity/account"));
        keep(visitor.get("/identity/sessions"));
        secrets.put("device", visitor.cookie("__Host-thidua-device").getValue());
        secrets.put("cookie of the session", visitor.cookie(SESSION).getValue());
        String session =
                new String(Base64.getDecoder().decode(visitor.cookie(SESSION).getValue()), StandardCharsets.US_ASCII);
        secrets.put("signed number of the session", session);
        secrets.put("signature of the session", session.substring(session.indexOf('.') + 1));
        String fresh = secret("changed password", "canary bảy con cò trắng 51");
        keep(change(visitor, secret("mistyped old password", "canary cũ không đúng 66"), fresh, fresh));
        keep(change(visitor, TestAccount.PASSWORD, fresh, secret("password repeated wrongly", "canary gõ lại sai 12")));
        keep(change(visitor, TestAccount.PASSWORD, secret("password too short", "cnry-9f"), "cnry-9f"));
        assertThat(keep(change(visitor, TestAccount.PASSWORD, fresh, fresh)))
                .hasRedirectedUrl("/identity/account?changed");
        keep(visitor.post("/logout"));
    }

    private void setUpAnApp() throws InvalidKeyException {
        Visitor visitor = signedIn(OFFICER, secret("changed password"));
        String letters =
                found(TOTP, Visitor.body(visitor.get("/identity/factor/totp"))).replace(" ", "");
        secrets.put("secret of the app", letters);
        byte[] key = new Base32().decode(letters);
        secrets.put("secret of the app in bytes", HexFormat.of().formatHex(key));
        keep(visitor.post("/identity/factor/totp", "code", secret("wrong code", "canary-code-1b")));
        TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
        String code = app.generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), clock.instant());
        List<String> codes = RECOVERY_CODE
                .matcher(Visitor.body(visitor.post("/identity/factor/totp", "code", code)))
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(codes).hasSize(10);
        codes.forEach(recovery -> secrets.put("recovery code " + recovery, recovery));
        keep(visitor.get("/identity/factor"));

        Visitor again = visitor(1);
        keep(again.signIn(OFFICER, secret("changed password")));
        keep(again.post("/identity/factor/recovery", "recovery", secret("wrong recovery code", "canry-wrong")));
        assertThat(keep(again.post("/identity/factor/recovery", "recovery", codes.getFirst())))
                .hasRedirectedUrl("/");
        assertThat(keep(again.post("/identity/factor/remove-totp"))).hasRedirectedUrl("/identity/factor");
    }

    private void setANewPasswordByMail() throws MessagingException, IOException {
        Visitor visitor = visitor(1);
        keep(visitor.post("/identity/reset", "username", OFFICER));
        assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
        String token = secret("mailed token", found(TOKEN, String.valueOf(MAIL.getReceivedMessages()[0].getContent())));
        keep(visitor.get("/identity/reset/open?token=" + token));
        keep(visitor.get("/identity/reset/password"));
        String fresh = secret("password set by mail", "canary chín đám mây hồng 88");
        keep(visitor.post("/identity/reset/password", "password", fresh, "again", "another"));
        assertThat(keep(visitor.post("/identity/reset/password", "password", fresh, "again", fresh)))
                .hasRedirectedUrl("/login?changed");
        keep(visitor.get("/identity/reset/open?token=" + token));
        keep(visitor.get("/identity/reset/password"));
    }

    private void letAnAdministratorMakeLinks(UUID officer) {
        Visitor visitor = signedIn(ADMINISTRATOR, TestAccount.PASSWORD);
        String address = "/identity/accounts/" + officer;
        secrets.put("token handed over", found(TOKEN, Visitor.body(visitor.post(address + "/links"))));
        String invitation = Visitor.body(visitor.post("/identity/provider/invite", "account", officer.toString()));
        secrets.put("token of an invitation", found(TOKEN, invitation));
        keep(visitor.get(address));
        keep(visitor.get("/identity/accounts"));
    }

    private void comeFromTheProvider() {
        Visitor visitor = visitor(2);
        keep(visitor.get("/identity/provider/login"));
        String away = Visitor.next(visitor.get("/oauth2/authorization/thidua"));
        Map<String, String> asked = StubProvider.parameters(URI.create(away).getRawQuery());
        String code = secret("code of the provider", PROVIDER.grant(asked, PROVIDER.claims(asked, SUBJECT)));
        String answer = "/login/oauth2/code/thidua?state="
                + Objects.requireNonNull(asked.get("state")) + "&iss=" + PROVIDER.issuer()
                + "&code=";
        assertThat(keep(visitor.get(answer + code))).hasRedirectedUrl("/");
        keep(visitor.get(answer + secret("code that was never given", "canary-oidc-code-5d")));
    }

    /** A fault in the middle of proving something, which the log tells at length. */
    private void meetFaults() {
        Visitor visitor = visitor(3);
        TestServer.execute(jdbc, "alter table identity.throttle rename to throttle_away");
        MvcTestResult fault = visitor.signIn(OFFICER, secret("password met by a fault", "canary gặp lỗi 2d7c"));
        assertThat(keep(fault)).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        TestServer.execute(jdbc, "alter table identity.throttle_away rename to throttle");
        TestServer.execute(jdbc, "alter table identity.one_time_link rename to link_away");
        keep(visitor.get("/identity/reset/open?token=" + secret("token met by a fault", "canary-token-fault-3e")));
        keep(visitor.get("/identity/reset/password"));
        String typed = secret("new password met by a fault", "canary mới gặp lỗi 4411");
        keep(visitor.post("/identity/reset/password", "password", typed, "again", typed));
        TestServer.execute(jdbc, "alter table identity.link_away rename to one_time_link");
    }

    private void export() {
        Visitor visitor = signedIn(READER, TestAccount.PASSWORD);
        assertThat(keep(visitor.get("/audit/log/export.csv"))).hasStatusOk();
        keep(visitor.get("/audit/log"));
        keep(visitor.get("/audit/log/export.jsonl"));
    }

    @AfterAll
    static void stopTheMail() {
        MAIL.stop();
    }

    @Test
    void tellsTheLogNoSecret(CapturedOutput output) {
        assertThat(output.getAll()).as("the faults were told").contains("incident ");

        assertNoneIn(output.getAll(), "log");
    }

    @Test
    void showsNoSecretOnPagesNorInHeadersNorInExports() {
        assertThat(String.join("\n", answers)).as("faults were met").contains("Mã sự cố", "identity.login.fail");

        answers.forEach(
                answer -> assertNoneIn(answer, answer.lines().findFirst().orElse("")));
    }

    @Test
    void keepsNoSecretInTheDatabase() throws SQLException {
        Map<String, String> tables = dump();
        assertThat(tables).hasSizeGreaterThan(30).containsKeys("identity.session_attributes", "audit.entry");
        assertThat(tables.get("identity.account")).contains(OFFICER);

        tables.forEach((table, rows) -> assertNoneIn(rows, table));
    }

    private void assertNoneIn(String place, String name) {
        SoftAssertions findings = new SoftAssertions();
        secrets.forEach((what, secret) -> shapes(secret)
                .forEach(shape -> findings.assertThat(place.contains(shape))
                        .as("%s in %s", what, name)
                        .isFalse()));
        findings.assertAll();
    }

    /** A secret as it is, in hexadecimal digits, as {@code bytea} is written, and in Base64. */
    private static Stream<String> shapes(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Every row of every table, as one whom no fence binds reads it. */
    private Map<String, String> dump() throws SQLException {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        Map<String, String> tables = new LinkedHashMap<>();
        try (Connection connection = TestServer.superuser(database);
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    select format('%I.%I', schemaname, tablename)
                      from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema')
                    """)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                StringBuilder text = new StringBuilder();
                try (ResultSet rows = statement.executeQuery("select row.*::text from " + name + " as row")) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
                tables.put(name, text.toString());
            }
        }
        return tables;
    }

    private String secret(String what, String value) {
        secrets.put(what, value);
        return value;
    }

    private String secret(String what) {
        return Objects.requireNonNull(secrets.get(what), what);
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static MvcTestResult change(Visitor visitor, String old, String password, String again) {
        return visitor.post("/identity/account/password", "old", old, "password", password, "again", again);
    }

    private Visitor signedIn(String username, String password) {
        Visitor visitor = visitor(1);
        assertThat(keep(visitor.signIn(username, password))).hasRedirectedUrl("/");
        keep(visitor.get("/"));
        return visitor;
    }

    /** Keeps an answer to be searched; those whose very purpose is to show a secret once are not kept. */
    private MvcTestResult keep(MvcTestResult result) {
        var request = result.getRequest();
        var response = result.getResponse();
        Function<String, String> header = name -> name + ": " + response.getHeaders(name);
        String headers = String.join(
                "\n",
                response.getHeaderNames().stream()
                        .filter(name -> !name.equals("Set-Cookie"))
                        .map(header)
                        .toList());
        answers.add(request.getMethod() + " " + request.getRequestURI() + "\n" + headers + "\n" + Visitor.body(result));
        return result;
    }

    private Visitor visitor(int network) {
        return new Visitor(mvc, "192.0.2." + network);
    }
}
