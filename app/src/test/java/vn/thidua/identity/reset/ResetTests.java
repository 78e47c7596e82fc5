package vn.thidua.identity.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
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
import vn.thidua.support.Visitor;

/** A new password by mail, with a real mail server in between. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, TestAccount.class, MovableClock.InContext.class})
@ExtendWith(OutputCaptureExtension.class)
class ResetTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static final String NAME = "can-bo";
    private static final String ADDRESS = "can-bo@example.vn";
    private static final String FRESH = "bốn con mèo đi lên đồi";
    private static final Pattern LINK = Pattern.compile("http\\S+/identity/reset/open\\?token=(\\S+)");

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("thidua.mail-from", () -> "thidua@example.vn");
        registry.add("thidua.public-url", () -> "https://thidua.example.vn");
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestAccount accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void startWithOneAccountThatHasAnAddress() {
        empty();
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.throttle").update();
        id = accounts.put(NAME, "leader");
        accounts.mail(id, ADDRESS);
    }

    @Test
    void mailsALinkThatSetsANewPassword() throws MessagingException {
        MatchResult link = askForLink();
        Visitor visitor = visitor();

        assertThat(visitor.get("/identity/reset/open?token=" + link.group(1)))
                .hasRedirectedUrl("/identity/reset/password");
        assertThat(visitor.get("/identity/reset/password")).hasStatusOk();
        assertThat(set(visitor, FRESH)).hasRedirectedUrl("/login?changed");
        assertThat(visitor().signIn(NAME, TestAccount.PASSWORD)).hasRedirectedUrl("/login?error=wrong");
        assertThat(visitor().signIn(NAME, FRESH)).hasRedirectedUrl("/");
        assertThat(MAIL.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly(ADDRESS);
    }

    @Test
    void leadsToTheConfiguredAddressWhateverTheRequestSaysOfItsHost() {
        mvc.post()
                .uri("/identity/reset")
                .with(csrf())
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .param("username", NAME)
                .exchange();

        assertThat(received().group()).startsWith("https://thidua.example.vn/");
        assertThat(text()).doesNotContain("evil.example");
    }

    @Test
    void usesALinkUp() {
        String token = askForLink().group(1);
        set(opened(token), FRESH);

        Visitor again = opened(token);
        assertThat(again.get("/identity/reset/password")).hasStatus(HttpStatus.GONE);
        assertThat(set(again, "sáu con chim bay về núi")).hasStatus(HttpStatus.GONE);
        assertThat(visitor().signIn(NAME, FRESH)).hasRedirectedUrl("/");
    }

    @Test
    void doesNotUseALinkUpByLookingAtItAsMailScannersDo() {
        String token = askForLink().group(1);
        for (int i = 0; i < 3; i++) {
            opened(token).get("/identity/reset/password");
        }

        assertThat(set(opened(token), FRESH)).hasRedirectedUrl("/login?changed");
    }

    @Test
    void doesNotUseALinkUpByAPasswordThatIsRefused() {
        Visitor visitor = opened(askForLink().group(1));

        assertThat(set(visitor, "short")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(set(visitor, FRESH)).hasRedirectedUrl("/login?changed");
    }

    @Test
    void letsALinkExpireAfterAQuarterOfAnHour() {
        String token = askForLink().group(1);
        clock.pass(Duration.ofMinutes(15));

        assertThat(set(opened(token), FRESH)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void letsOnlyTheNewestLinkWork() {
        String first = askForLink().group(1);
        empty();
        String second = askForLink().group(1);

        assertThat(set(opened(first), FRESH)).hasStatus(HttpStatus.GONE);
        assertThat(set(opened(second), FRESH)).hasRedirectedUrl("/login?changed");
    }

    @Test
    void doesNotWorkOnceTheAddressOfTheAccountHasChanged() {
        String token = askForLink().group(1);
        accounts.mail(id, "another@example.vn");

        assertThat(set(opened(token), FRESH)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void doesNotWorkForAnAccountThatWasClosedMeanwhile() {
        String token = askForLink().group(1);
        jdbc.sql("update identity.account set enabled = false").update();

        assertThat(set(opened(token), FRESH)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void doesNotTakeAGuessedToken() {
        askForLink();

        for (String token : List.of("", "0", "a".repeat(43), "../..", "%00")) {
            assertThat(set(opened(token), FRESH)).as(token).hasStatus(HttpStatus.GONE);
        }
    }

    @Test
    void answersTheSameWhetherThereIsSuchAnAccountOrNot() {
        accounts.put("no-mail", "leader");
        accounts.put("closed", "leader");
        jdbc.sql("update identity.account set enabled = false where username = 'closed'")
                .update();
        Set<String> answers = new TreeSet<>();
        for (String name : List.of(NAME, "nobody", "no-mail", "closed", "not a name", ADDRESS)) {
            Visitor visitor = visitor();
            MvcTestResult asked = visitor.post("/identity/reset", "username", name);
            answers.add(asked.getResponse().getStatus() + " " + Visitor.next(asked) + " "
                    + Visitor.body(visitor.get(Visitor.next(asked)))
                            .replaceAll("(?s)value=\"[^\"]*\"|content=\"[^\"]*\"", ""));
        }

        assertThat(answers).hasSize(1);
        received();
        assertThat(MAIL.getReceivedMessages())
                .as("only one of them gets a mail")
                .hasSize(1);
    }

    @Test
    void refusesANameThatIsGivenTwiceOrAsAListOrAsJson() {
        assertThat(visitor().post("/identity/reset", "username", NAME, "username", "attacker"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(visitor().post("/identity/reset", "username[]", NAME, "username[]", "attacker"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(visitor().post("/identity/reset", "username[0]", NAME)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(visitor().postJson("/identity/reset", "{\"username\":[\"" + NAME + "\",\"attacker\"]}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void doesNotFloodAMailboxHoweverOftenItIsAsked() {
        for (int i = 1; i <= 10; i++) {
            new Visitor(mvc, "198.51.100." + i).post("/identity/reset", "username", NAME);
        }
        new Visitor(mvc, "198.51.100.11").post("/identity/reset", "username", NAME);

        assertThat(MAIL.waitForIncomingEmail(2_000, 3)).as("a third mail").isFalse();
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    @Test
    void stillAsksForTheSecondFactor() {
        jdbc.sql("""
                        insert into identity.totp (account_id, secret, created_at, confirmed_at)
                        values (:id, 'v1:00000000:' || repeat('a', 43), now(), now())
                        """).param("id", id).update();
        set(opened(askForLink().group(1)), FRESH);

        assertThat(visitor().signIn(NAME, FRESH)).hasRedirectedUrl("/identity/factor/check");
    }

    @Test
    void keepsTheTokenOutOfTheDatabaseTheSessionAndTheLog(CapturedOutput output) {
        String token = askForLink().group(1);
        Visitor visitor = opened(token);
        set(visitor, FRESH);

        assertThat(String.join(
                        "\n",
                        jdbc.sql("select one_time_link::text from identity.one_time_link")
                                .query(String.class)
                                .list()))
                .isNotEmpty()
                .doesNotContain(token);
        assertThat(Visitor.body(visitor.get("/identity/reset/password"))).doesNotContain(token);
        assertThat(output.getAll()).doesNotContain(token).doesNotContain(FRESH).doesNotContain(ADDRESS);
    }

    private static void empty() {
        try {
            MAIL.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    private MatchResult askForLink() {
        assertThat(visitor().post("/identity/reset", "username", NAME)).hasRedirectedUrl("/identity/reset?asked");
        return received();
    }

    private MatchResult received() {
        assertThat(MAIL.waitForIncomingEmail(20_000, 1)).as("a mail").isTrue();
        return LINK.matcher(text()).results().findFirst().orElseThrow();
    }

    private static String text() {
        try {
            MimeMessage[] mails = MAIL.getReceivedMessages();
            return String.valueOf(mails[mails.length - 1].getContent());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private Visitor opened(String token) {
        Visitor visitor = visitor();
        visitor.get("/identity/reset/open?token=" + token);
        return visitor;
    }

    private static MvcTestResult set(Visitor visitor, String password) {
        return visitor.post("/identity/reset/password", "password", password, "again", password);
    }

    private Visitor visitor() {
        return new Visitor(mvc, "192.0.2.1");
    }
}
