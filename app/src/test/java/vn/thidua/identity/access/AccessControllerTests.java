package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import vn.thidua.identity.Installation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, AccessExamples.class})
@Transactional
@RecordApplicationEvents
class AccessControllerTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final String ACCESS = "/identity/access";
    private static final String ACCOUNTS = ACCESS + "/accounts";
    private static final String DELEGATIONS = ACCESS + "/delegations";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccessExamples examples;

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Actor administrator = new Actor(new UUID(0, 0), "", Actor.NO_ROLE, Set.of());
    private Actor officer = administrator;
    private UUID province = new UUID(0, 0);
    private UUID leader = new UUID(0, 0);
    private UUID assignment = new UUID(0, 0);

    @BeforeEach
    void aProvinceWithALeaderAndADistrictWithAnOfficer() {
        jdbc.sql("delete from identity.account").update();
        administrator = examples.administrator("admin");
        province = examples.unit("PROV", Optional.empty());
        UUID district = examples.unit("DIST", Optional.of(province));
        leader = examples.account("leader");
        assignment = examples.assign(leader, "leader", LONG_AGO, Optional.empty(), province);
        UUID one = examples.account("officer");
        examples.assign(one, "unit-officer", LONG_AGO, Optional.empty(), district);
        officer = examples.actor(one, Optional.empty());
    }

    @Test
    void saysWhoMayDoWhatInAUnitAndWhy() {
        examples.lend(assignment, officer.account(), LONG_AGO, LocalDate.of(2999, 1, 1), "reporting.read-restricted");

        assertThat(get(ACCESS + "?unit=DIST&permission=reporting.read-restricted", administrator))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Xem số liệu hạn chế",
                        "Vai Lãnh đạo, phân công tại PROV từ ngày 01/01/2010; DIST là đơn vị bên dưới",
                        "KT. LEADER, từ 01/01/2010 đến hết 31/12/2998");
        assertThat(get(ACCESS + "?unit=PROV", administrator))
                .bodyText()
                .contains("Vai Lãnh đạo, phân công tại PROV từ ngày 01/01/2010")
                .doesNotContain("Vai Cán bộ đơn vị");
    }

    @Test
    void saysWhatOnePersonMayDoAndWhichRoleMayDoWhat() {
        assertThat(get(ACCESS + "?person=leader", administrator))
                .hasStatusOk()
                .bodyText()
                .contains("Lãnh đạo · PROV", "Bao quát 2 đơn vị", "Xem số liệu hạn chế");
        assertThat(get(ACCESS, administrator)).hasStatusOk().bodyText().contains("Vai nào có quyền gì", "Lãnh đạo");
    }

    @Test
    void answersForADayThatHasPassed() {
        LocalDate today = installation.asOf();
        jdbc.sql("update identity.assignment set ended_at = now() where id = :id")
                .param("id", assignment)
                .update();

        assertThat(get(ACCESS + "?unit=PROV", administrator)).bodyText().contains("Không ai");
        assertThat(get(ACCESS + "?unit=PROV&asOf=" + today.minusDays(1), administrator))
                .bodyText()
                .contains("phân công tại PROV");
        assertThat(get(ACCESS + "?unit=PROV&asOf=2009-12-31", administrator))
                .bodyText()
                .contains("Không ai");
        jdbc.sql("update identity.account set enabled = false where id = :id")
                .param("id", officer.account())
                .update();
        assertThat(get(ACCESS + "?person=officer", administrator)).bodyText().contains("Không ai");
    }

    @Test
    void answersWithinTwoSecondsAmongFiveThousandAccounts() {
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash)
                        select gen_random_uuid(), 'many-' || number, 'Many ' || number, '{noop}not-a-password-at-all'
                          from generate_series(1, 5000) number
                        """).update();
        jdbc.sql("""
                        insert into identity.assignment (id, account_id, role, valid_from, basis, granted_at)
                        select id, id, 'unit-officer', date '2010-01-01', '-', now()
                          from identity.account
                         where username like 'many-%'
                        """).update();
        jdbc.sql("""
                        insert into identity.assignment_unit (assignment_id, unit_id)
                        select id, :unit from identity.assignment where id = account_id
                        """).param("unit", province).update();

        Instant begun = Instant.now(Clock.systemUTC());
        assertThat(get(ACCESS + "?unit=DIST&permission=reporting.read-figures", administrator))
                .hasStatusOk();

        assertThat(Duration.between(begun, Instant.now(Clock.systemUTC()))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void exportsTheAnswerAndPutsItOnRecord() {
        assertThat(get(ACCESS + "/export.csv?unit=DIST", administrator))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"access.csv\"; filename*=UTF-8''access.csv")
                .bodyText()
                .contains("\"reporting.read-figures\",\"LEADER\",\"leader\",\"DIST\"");
        assertThat(get(ACCESS + "/export.csv?person=leader", administrator)).hasStatusOk();
        assertThat(get(ACCESS + "/export.csv", administrator)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(events.stream(AuditableEvent.class).map(AuditableEvent::action))
                .containsExactly("identity.access.export", "identity.access.export");
    }

    @Test
    void showsAnswersAndAccountsToAdministratorsOnly() {
        for (String address :
                new String[] {ACCESS, ACCESS + "/export.csv?unit=DIST", ACCOUNTS, ACCOUNTS + "/" + leader}) {
            assertThat(get(address, officer)).as(address).hasStatus(HttpStatus.FORBIDDEN);
        }
        for (String address : new String[] {
            ACCESS + "?unit=NONE",
            ACCESS + "?person=nobody",
            ACCESS + "?permission=none",
            ACCOUNTS + "/" + UUID.randomUUID()
        }) {
            assertThat(get(address, administrator)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void hidesFromALocalAdministratorWhatLiesBeyond() {
        UUID local = examples.account("local-admin");
        UUID elsewhere = examples.unit("ELSEWHERE", Optional.empty());
        examples.assign(local, "administrator", LONG_AGO, Optional.empty(), elsewhere);
        Actor actor = examples.actor(local, Optional.empty());

        assertThat(get(ACCESS + "?unit=ELSEWHERE", actor)).hasStatusOk();
        assertThat(get(ACCESS + "?unit=PROV", actor)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(ACCESS + "?person=leader", actor)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(ACCOUNTS, actor)).bodyText().contains("local-admin").doesNotContain("leader");
        assertThat(get(ACCOUNTS + "/" + leader, actor)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(ACCOUNTS + "/" + leader + "/disable", actor, "reason", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(ACCOUNTS + "/" + leader + "/assignments/" + assignment + "/end", actor, "reason", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void makesAnAccountGivesItARoleAndEndsIt() {
        assertThat(post(ACCOUNTS, administrator, "username", "Sai Tên", "name", "Người mới"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ký tự không dùng được", "value=\"Người mới\"");
        assertThat(post(ACCOUNTS, administrator, "username", "nguoi-moi", "name", "Người mới"))
                .hasStatus3xxRedirection();
        String account = ACCOUNTS + "/"
                + jdbc.sql("select id from identity.account where username = 'nguoi-moi'")
                        .query(UUID.class)
                        .single();

        assertThat(post(account + "/assignments", administrator, "role", "leader"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ít nhất một đơn vị", "Chưa ghi căn cứ");
        assertThat(post(account + "/assignments", administrator, "role", "leader", "unit", "PROV", "basis", "QĐ 1"))
                .hasRedirectedUrl(account);
        assertThat(get(account, administrator)).bodyText().contains("Đang có hiệu lực", "QĐ 1", "PROV");
        assertThat(post(account + "/disable", administrator, "reason", "Chuyển công tác"))
                .hasRedirectedUrl(account);
        assertThat(get(account, administrator)).bodyText().contains("Đã khóa", "Mở lại tài khoản");
        assertThat(post(account + "/enable", administrator)).hasRedirectedUrl(account);
    }

    @Test
    void letsNobodyElseChangeAccounts() {
        String account = ACCOUNTS + "/" + leader;

        assertThat(post(ACCOUNTS, officer, "username", "x1", "name", "x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(account + "/assignments", officer, "role", "leader", "unit", "DIST", "basis", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(account + "/disable", officer, "reason", "x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(account + "/assignments/" + assignment + "/end", officer, "reason", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(events.stream(AuditableEvent.class)).isEmpty();
    }

    @Test
    void lendsOnesOwnPowersAndTakesThemBack() {
        Actor own = examples.actor(leader, Optional.empty());
        String day = installation.asOf().plusDays(3).toString();
        assertThat(get(DELEGATIONS, own)).hasStatusOk().bodyText().contains("Chưa có ủy quyền nào", "TUQ.");

        assertThat(post(
                        DELEGATIONS,
                        own,
                        "assignment",
                        assignment.toString(),
                        "username",
                        "officer",
                        "form",
                        "TUQ",
                        "extent",
                        "whole",
                        "lastDay",
                        day,
                        "basis",
                        "GUQ 3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không giao toàn bộ", "value=\"GUQ 3\"");
        assertThat(post(
                        DELEGATIONS,
                        own,
                        "assignment",
                        assignment.toString(),
                        "username",
                        "officer",
                        "form",
                        "TUQ",
                        "extent",
                        "limited",
                        "permission",
                        "scoring.board.read",
                        "lastDay",
                        day,
                        "basis",
                        "GUQ 3"))
                .hasRedirectedUrl(DELEGATIONS);
        assertThat(get(DELEGATIONS, own))
                .bodyText()
                .contains("OFFICER TUQ. LEADER (Lãnh đạo)", "Xem bảng điểm", "Đang có hiệu lực");
        UUID loan =
                jdbc.sql("select id from identity.delegation").query(UUID.class).single();
        assertThat(post(DELEGATIONS + "/" + loan + "/revoke", administrator))
                .as("an administrator is entrusted")
                .hasStatus3xxRedirection();
        assertThat(post(DELEGATIONS + "/" + loan + "/revoke", own)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(
                        DELEGATIONS,
                        officer,
                        "assignment",
                        assignment.toString(),
                        "username",
                        "admin",
                        "form",
                        "KT",
                        "extent",
                        "whole",
                        "lastDay",
                        day,
                        "basis",
                        "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor, String... parameters) {
        var request = mvc.post().uri(address).with(signedIn(actor)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
