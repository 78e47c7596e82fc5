package vn.thidua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.support.MovableClock;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

@SpringBootTest(properties = "thidua.second-factor-roles=")
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestAccount.class, MovableClock.InContext.class})
@RecordApplicationEvents
@Transactional
class AccountControllerTests {

    private static final String OFFICER = "can-bo";
    private static final String FRESH = "bốn con mèo đi lên đồi";
    private static final Pattern LINK = Pattern.compile("http\\S+/identity/reset/open\\?token=([\\w-]+)");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestAccount accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private UUID officer = new UUID(0, 0);

    @BeforeEach
    void startWithAnOfficerAndAnAdministrator() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.throttle").update();
        officer = accounts.put(OFFICER, "unit-officer");
        accounts.put("quan-tri-hai", "administrator");
    }

    @Test
    void changesThePasswordOfWhoKnowsTheOldOneAndEndsOtherSessions() {
        Visitor visitor = signedIn(OFFICER);

        assertThat(change(visitor, TestAccount.PASSWORD, FRESH, FRESH)).hasRedirectedUrl("/identity/account?changed");
        assertThat(visitor.get("/identity/account?changed=")).bodyText().contains("Đã đổi mật khẩu");
        assertThat(events.stream(PasswordChanged.class)).containsExactly(new PasswordChanged(officer));
        assertThat(visitor().signIn(OFFICER, TestAccount.PASSWORD)).hasRedirectedUrl("/login?error=wrong");
        assertThat(visitor().signIn(OFFICER, FRESH)).hasRedirectedUrl("/");
    }

    @Test
    void saysEverythingThatIsWrongWithANewPasswordAtOnce() {
        assertThat(change(signedIn(OFFICER), TestAccount.PASSWORD, "canbo", "canbo2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ngắn hơn 12 ký tự", "tên của tài khoản", "không giống nhau");
    }

    @Test
    void changesNothingForWhoDoesNotKnowTheOldPassword() {
        Visitor visitor = signedIn(OFFICER);

        assertThat(change(visitor, "wrong", FRESH, FRESH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu hiện nay không đúng");
        assertThat(visitor().signIn(OFFICER, TestAccount.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void slowsDownWhoGuessesTheOldPasswordAtAScreenLeftAlone() {
        Visitor visitor = signedIn(OFFICER);
        for (int i = 0; i < 5; i++) {
            change(visitor, "wrong", FRESH, FRESH);
        }

        assertThat(change(visitor, TestAccount.PASSWORD, FRESH, FRESH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nhiều lần", "Chờ");
    }

    @Test
    void letsAnAdministratorHandOutALinkThatSetsAPasswordOnce() {
        MvcTestResult shown = signedIn("quan-tri-hai").post("/identity/accounts/" + officer + "/links");
        String token = LINK.matcher(Visitor.body(shown))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Visitor owner = visitor();
        owner.get("/identity/reset/open?token=" + token);

        assertThat(owner.post("/identity/reset/password", "password", FRESH, "again", FRESH))
                .hasRedirectedUrl("/login?changed");
        assertThat(visitor().signIn(OFFICER, FRESH)).hasRedirectedUrl("/");
        Visitor again = visitor();
        again.get("/identity/reset/open?token=" + token);
        assertThat(again.get("/identity/reset/password")).hasStatus(HttpStatus.GONE);
    }

    @Test
    void setsWhereLinksAreMailedToAndShowsItsOwnerEnoughToRecogniseIt() {
        Visitor administrator = signedIn("quan-tri-hai");

        assertThat(administrator.post("/identity/accounts/" + officer + "/email", "email", "a@b.vn, c@d.vn"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(administrator.post("/identity/accounts/" + officer + "/email", "email", " can-bo@example.vn "))
                .hasRedirectedUrl("/identity/accounts/" + officer);
        assertThat(signedIn(OFFICER).get("/identity/account"))
                .bodyText()
                .contains("c…@example.vn")
                .doesNotContain("can-bo@");
    }

    @Test
    void showsAccountsToAdministratorsOnly() {
        assertThat(signedIn("quan-tri-hai").get("/identity/accounts"))
                .bodyText()
                .contains(OFFICER);
        Visitor visitor = signedIn(OFFICER);
        assertThat(visitor.get("/identity/accounts")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.get("/identity/accounts/" + officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.post("/identity/accounts/" + officer + "/links")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.post("/identity/accounts/" + officer + "/email", "email", "x@evil.example"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysThatOnlyAnAdministratorCanHelpWhereNoMailIsSent() {
        assertThat(visitor().get("/identity/reset")).hasStatusOk().bodyText().contains("Liên hệ người quản trị");
    }

    private static MvcTestResult change(Visitor visitor, String old, String fresh, String again) {
        return visitor.post("/identity/account/password", "old", old, "password", fresh, "again", again);
    }

    private Visitor signedIn(String username) {
        Visitor visitor = visitor();
        assertThat(visitor.signIn(username, TestAccount.PASSWORD)).hasRedirectedUrl("/");
        return visitor;
    }

    private Visitor visitor() {
        return new Visitor(mvc, "192.0.2.1");
    }
}
