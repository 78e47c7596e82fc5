package vn.thidua.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.access.AccessExamples;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.Visitor;

@SpringBootTest(properties = "thidua.second-factor-roles=")
@AutoConfigureMockMvc
@Import({TestDatabase.class, AccessExamples.class})
@Transactional
@RecordApplicationEvents
class SessionTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final String SESSIONS = "/identity/sessions";
    private static final String ACCOUNTS = "/identity/access/accounts";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccessExamples examples;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private ApplicationEventPublisher publisher;

    private UUID account = new UUID(0, 0);
    private UUID officer = new UUID(0, 0);
    private UUID administrator = new UUID(0, 0);

    @BeforeEach
    void somebodyWithTwoCapacities() {
        jdbc.sql("delete from identity.account").update();
        outside("delete from identity.session");
        account = examples.account("somebody");
        officer = examples.assign(
                account, "unit-officer", LONG_AGO, Optional.empty(), examples.unit("HERE", Optional.empty()));
        administrator = examples.assign(account, "administrator", LONG_AGO.plusDays(1), Optional.empty());
    }

    @Test
    void switchesTheCapacityWithoutSigningOut() {
        Visitor session = signIn("somebody");
        String before = idOf("somebody");
        assertThat(get(session, ACCOUNTS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(session, SESSIONS))
                .hasStatusOk()
                .bodyText()
                .contains("Cán bộ đơn vị · HERE", "Quản trị hệ thống · Toàn hệ thống", "Đang dùng");

        assertThat(post(session, SESSIONS + "/capacity", "capacity", administrator.toString()))
                .hasRedirectedUrl("/");

        assertThat(get(session, ACCOUNTS)).hasStatusOk();
        assertThat(get(session, "/directive/tasks")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(idOf("somebody")).isNotEqualTo(before);
        assertThat(afterEntering()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("identity.session.switch");
            assertThat(event.before()).containsEntry("capacity", "Cán bộ đơn vị · HERE");
            assertThat(event.after()).containsEntry("capacity", "Quản trị hệ thống · Toàn hệ thống");
        });
    }

    @Test
    void switchesToNothingThatIsNotHeld() {
        Visitor session = signIn("somebody");

        assertThat(post(
                        session,
                        SESSIONS + "/capacity",
                        "capacity",
                        UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(session, SESSIONS + "/capacity", "capacity", "x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(session.postWithoutToken(SESSIONS + "/capacity", "capacity", administrator.toString()))
                .as("without the token")
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(afterEntering()).isEmpty();
    }

    @Test
    void losesARoleWithTheNextRequestAndTakesNoOtherByItself() {
        Visitor session = signIn("somebody");
        assertThat(post(session, SESSIONS + "/capacity", "capacity", officer.toString()))
                .hasRedirectedUrl("/");
        assertThat(get(session, "/directive/tasks")).hasStatusOk();

        jdbc.sql("update identity.assignment set ended_at = now() where id = :id")
                .param("id", officer)
                .update();

        assertThat(get(session, "/directive/tasks")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(session, ACCOUNTS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(session, "/")).hasStatusOk().bodyText().contains("không còn hiệu lực");
        assertThat(post(session, SESSIONS + "/capacity", "capacity", administrator.toString()))
                .hasRedirectedUrl("/");
        assertThat(get(session, ACCOUNTS)).hasStatusOk();
    }

    @Test
    void actsInSomebodysSteadUntilTheLastDayIsOver() {
        UUID deputy = examples.account("deputy");
        UUID loan = examples.lend(officer, deputy, LONG_AGO, LocalDate.of(9999, 1, 1));
        Visitor session = signIn("deputy");
        assertThat(get(session, "/directive/tasks")).hasStatusOk().bodyText().contains("KT. SOMEBODY");

        jdbc.sql("update identity.delegation set valid_to = current_date where id = :id")
                .param("id", loan)
                .update();

        assertThat(get(session, "/directive/tasks")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(session, "/")).hasStatusOk().bodyText().doesNotContain("KT. SOMEBODY");
    }

    @Test
    void letsSomebodyWithoutARoleInAndSaysWhatToDo() {
        examples.account("nobody");
        Visitor session = signIn("nobody");

        assertThat(get(session, "/")).hasStatusOk().bodyText().contains("chưa có vai nào đang có hiệu lực");
        assertThat(get(session, SESSIONS)).hasStatusOk();
        assertThat(get(session, "/directive/tasks")).hasStatus(HttpStatus.FORBIDDEN);

        examples.assign(
                jdbc.sql("select id from identity.account where username = 'nobody'")
                        .query(UUID.class)
                        .single(),
                "leader",
                LONG_AGO,
                Optional.empty());
        assertThat(get(session, "/directive/tasks"))
                .as("without signing in again")
                .hasStatusOk();
    }

    @Test
    void endsWithTheAccount() {
        Visitor session = signIn("somebody");
        assertThat(get(session, "/")).hasStatusOk();

        jdbc.sql("update identity.account set enabled = false").update();

        assertThat(get(session, "/")).hasRedirectedUrl("/login");
        jdbc.sql("update identity.account set enabled = true").update();
        assertThat(get(session, "/")).as("it does not come back").hasRedirectedUrl("/login");
    }

    @Test
    void endsAfterTwelveHoursHoweverBusyItIs() {
        Visitor session = signIn("somebody");
        age("somebody", 11);
        assertThat(get(session, "/")).hasStatusOk();
        age("somebody", 2);

        assertThat(get(session, "/")).hasRedirectedUrl("/login");
        assertThat(sessionsOf("somebody")).isEmpty();
    }

    @Test
    void endsAfterAnHourWithoutARequest() {
        Visitor session = signIn("somebody");
        outside("""
                update identity.session
                   set last_access_time = last_access_time - 3601000, expiry_time = expiry_time - 3601000
                """);

        assertThat(get(session, "/")).hasRedirectedUrl("/login");
    }

    @Test
    void isStoredAsJsonAndKeepsNoRole() {
        signIn("somebody");

        assertThat(jdbc.sql("""
                                select convert_from(attribute_bytes, 'UTF8')
                                  from identity.session_attributes
                                 where attribute_name = 'SPRING_SECURITY_CONTEXT'
                                """).query(String.class).single())
                .contains("\"account\":\"" + account + "\"")
                .doesNotContain("unit-officer", "password");
    }

    @Test
    void endsOneSessionOrAllOthersFromTheList() {
        Visitor mine = signIn("somebody");
        Visitor second = signIn("somebody");
        Visitor third = signIn("somebody");
        String page = body(get(mine, SESSIONS));
        assertThat(page).contains("Firefox, Linux", "127.0.0.1", "Phiên này");
        assertThat(page).doesNotContain(sessionsOf("somebody"));

        String handle = SessionStore.handle(second.sessionId().orElseThrow());
        assertThat(post(mine, SESSIONS + "/end", "session", handle)).hasRedirectedUrl(SESSIONS);
        assertThat(get(second, "/")).hasRedirectedUrl("/login");
        assertThat(get(third, "/")).hasStatusOk();
        assertThat(post(mine, SESSIONS + "/end", "session", handle)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(post(mine, SESSIONS + "/end-others")).hasRedirectedUrl(SESSIONS);
        assertThat(get(third, "/")).hasRedirectedUrl("/login");
        assertThat(get(mine, "/")).as("the one that asked goes on").hasStatusOk();
    }

    @Test
    void endsWhenThePasswordChanges() {
        Visitor session = signIn("somebody");
        assertThat(get(session, "/")).hasStatusOk();

        publisher.publishEvent(new PasswordChanged(account));

        assertThat(get(session, "/")).hasRedirectedUrl("/login");
    }

    @Test
    void showsSessionsOfOthersToAdministratorsOnly() {
        examples.account("other");
        Visitor other = signIn("other");
        Visitor session = signIn("somebody");
        UUID id = jdbc.sql("select id from identity.account where username = 'other'")
                .query(UUID.class)
                .single();
        assertThat(get(session, SESSIONS + "/of/" + id)).hasStatus(HttpStatus.FORBIDDEN);

        post(session, SESSIONS + "/capacity", "capacity", administrator.toString());

        assertThat(get(session, SESSIONS + "/of/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Firefox, Linux");
        assertThat(get(session, SESSIONS + "/of/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(session, SESSIONS + "/of/" + id + "/end-others")).hasStatus3xxRedirection();
        assertThat(get(other, "/")).hasRedirectedUrl("/login");
        assertThat(get(session, "/")).hasStatusOk();
    }

    private List<AuditableEvent> afterEntering() {
        return events.stream(AuditableEvent.class)
                .filter(event -> !event.action().equals("identity.login.enter"))
                .toList();
    }

    private Visitor signIn(String username) {
        Visitor browser = new Visitor(mvc, "127.0.0.1");
        assertThat(browser.signIn(username, AccessExamples.PASSWORD)).hasRedirectedUrl("/");
        return browser;
    }

    private static MvcTestResult get(Visitor browser, String address) {
        return browser.get(address);
    }

    private static MvcTestResult post(Visitor browser, String address, String... fields) {
        return browser.post(address, fields);
    }

    /** Makes every session as if it had begun {@code hours} earlier. */
    private void age(String username, int hours) {
        String since = "\"since\":";
        outside("""
                update identity.session_attributes
                   set attribute_bytes = convert_to(
                           regexp_replace(
                               convert_from(attribute_bytes, 'UTF8'),
                               '%1$s[0-9]+',
                               '%1$s' || (substring(convert_from(attribute_bytes, 'UTF8') from '%1$s([0-9]+)')::bigint - %2$d)),
                           'UTF8')
                 where attribute_name = 'SPRING_SECURITY_CONTEXT'
                """.formatted(since, hours * 3_600_000L));
        assertThat(sessionsOf(username)).isNotEmpty();
    }

    /** Changes stored sessions outside of the transaction of the test: those who store them would wait for it for ever. */
    private void outside(String sql) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> jdbc.sql(sql).update());
    }

    private List<String> sessionsOf(String username) {
        return jdbc.sql("""
                        select trim(session.session_id)
                          from identity.session
                          join identity.account on account.id::text = session.principal_name
                         where account.username = :username
                        """)
                .param("username", username)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String idOf(String username) {
        return sessionsOf(username).getFirst();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
