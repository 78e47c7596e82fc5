package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Installation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, AccessExamples.class})
@Transactional
@RecordApplicationEvents
class AssignmentServiceTests {

    private static final Validity OPEN = Validity.typed("", "");

    @Autowired
    private AccessExamples examples;

    @Autowired
    private AssignmentService service;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Actor administrator = new Actor(new UUID(0, 0), "", Actor.NO_ROLE, Set.of());
    private UUID officer = new UUID(0, 0);
    private UUID here = new UUID(0, 0);

    @BeforeEach
    void anAdministratorAndAnOfficer() {
        jdbc.sql("delete from identity.account").update();
        administrator = examples.administrator("admin");
        officer = examples.account("officer");
        here = examples.unit("HERE", Optional.empty());
        examples.unit("THERE", Optional.empty());
    }

    @Test
    void givesARoleAtOnceAndPutsItOnRecord() {
        AccessOutcome outcome = service.grant(administrator, officer, asked("unit-officer", OPEN, "HERE"));

        assertThat(outcome).isInstanceOf(AccessOutcome.Done.class);
        assertThat(actor(officer).units()).containsExactly(here);
        assertThat(actions()).containsExactly("identity.access.grant");
        assertThat(events.stream(AuditableEvent.class).toList().getFirst().after())
                .containsEntry("account", "officer")
                .containsEntry("units", "HERE")
                .containsEntry("confirmed", "yes");
    }

    @Test
    void answersEveryDefectAtOnce() {
        assertThat(reasons(service.grant(
                        administrator,
                        officer,
                        new NewAssignment("king", List.of("NOWHERE"), Validity.typed("x", ""), " "))))
                .containsExactlyInAnyOrder(
                        AccessViolation.ROLE_UNKNOWN,
                        AccessViolation.UNIT_UNKNOWN,
                        AccessViolation.DAY_NOT_READABLE,
                        AccessViolation.BASIS_MISSING);
        LocalDate today = installation.asOf();
        assertThat(reasons(service.grant(
                        administrator,
                        officer,
                        asked(
                                "leader",
                                Validity.typed(
                                        today.minusDays(1).toString(),
                                        today.minusDays(2).toString())))))
                .containsExactlyInAnyOrder(
                        AccessViolation.UNIT_MISSING,
                        AccessViolation.STARTS_IN_THE_PAST,
                        AccessViolation.ENDS_BEFORE_IT_STARTS);
        assertThat(actions()).isEmpty();
    }

    @Test
    void refusesWhatTheAccountHasAlready() {
        service.grant(administrator, officer, asked("leader", OPEN, "HERE"));

        assertThat(reasons(service.grant(administrator, officer, asked("leader", OPEN, "HERE"))))
                .containsExactly(AccessViolation.HELD_ALREADY);
    }

    @Test
    void letsNobodyGiveWhatLiesBeyondTheirReach() {
        UUID local = examples.account("local-admin");
        examples.assign(local, "administrator", LocalDate.of(2010, 1, 1), Optional.empty(), here);
        Actor within = actor(local);

        assertThat(service.grant(within, officer, asked("unit-officer", OPEN, "HERE")))
                .isInstanceOf(AccessOutcome.Done.class);
        assertThatThrownBy(() -> service.grant(within, officer, asked("unit-officer", OPEN, "THERE")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.grant(within, officer, asked("administrator", OPEN)))
                .as("everywhere is beyond one unit")
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.grant(actor(officer), officer, asked("leader", OPEN, "HERE")))
                .as("an officer gives no roles")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsNobodyWhoseOnlyUnitIsGoneGiveAnything() {
        UUID local = examples.account("local-admin");
        examples.assign(local, "administrator", LocalDate.of(2010, 1, 1), Optional.empty(), here);
        examples.close(here, installation.asOf());

        assertThat(actor(local).units()).isEmpty();
        assertThatThrownBy(() -> service.grant(actor(local), officer, asked("administrator", OPEN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsSomebodyElseConfirmWhatOneGaveToOneself() {
        UUID own = done(service.grant(administrator, administrator.account(), asked("leader", OPEN, "HERE")));
        assertThat(actor(administrator.account()).role()).isEqualTo("administrator");
        assertThat(examples.actor(administrator.account(), Optional.of(own)).role())
                .isEqualTo(Actor.NO_ROLE);

        assertThat(reasons(service.confirm(administrator, own))).containsExactly(AccessViolation.CONFIRMED_BY_THE_SAME);
        Actor other = examples.administrator("admin-2");
        assertThat(service.confirm(other, own)).isInstanceOf(AccessOutcome.Done.class);
        assertThat(examples.actor(administrator.account(), Optional.of(own)).role())
                .isEqualTo("leader");
        assertThatThrownBy(() -> service.confirm(other, own))
                .as("nothing is left to confirm")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesASecondAccountOfTheSamePersonForTheSamePerson() {
        UUID person = UUID.randomUUID();
        jdbc.sql("""
                        insert into organization.person (id, code, full_name, given_name, search_key)
                        values (:id, 'P-1', 'A B', 'B', 'a b')
                        """).param("id", person).update();
        UUID second = examples.account("second-account");
        examples.assign(second, "administrator", LocalDate.of(2010, 1, 1), Optional.empty());
        jdbc.sql("update identity.account set person_id = :person where id in (:one, :two)")
                .param("person", person)
                .param("one", administrator.account())
                .param("two", second)
                .update();

        UUID own = done(service.grant(administrator, second, asked("leader", OPEN, "HERE")));

        assertThat(examples.actor(second, Optional.of(own)).role()).isEqualTo(Actor.NO_ROLE);
        assertThat(reasons(service.confirm(actor(second), own))).containsExactly(AccessViolation.CONFIRMED_BY_THE_SAME);
    }

    @Test
    void endsAnAssignmentForTheNextRequest() {
        UUID given = done(service.grant(administrator, officer, asked("leader", OPEN, "HERE")));

        assertThat(reasons(service.end(administrator, given, " "))).containsExactly(AccessViolation.REASON_MISSING);
        assertThat(service.end(administrator, given, "Chuyển công tác")).isInstanceOf(AccessOutcome.Done.class);

        assertThat(actor(officer).role()).isEqualTo(Actor.NO_ROLE);
        assertThat(actions()).containsExactly("identity.access.grant", "identity.access.end");
    }

    @Test
    void keepsTheLastAdministrator() {
        UUID own = administrator.capacity().id().orElseThrow();

        assertThat(reasons(service.end(administrator, own, "Thử"))).containsExactly(AccessViolation.LAST_ADMINISTRATOR);
        Actor other = examples.administrator("admin-2");
        assertThat(accounts.disable(other, administrator.account(), "Nghỉ hưu")).isInstanceOf(AccessOutcome.Done.class);
        assertThat(reasons(service.end(other, other.capacity().id().orElseThrow(), "Thử")))
                .as("the other one is disabled")
                .containsExactly(AccessViolation.LAST_ADMINISTRATOR);
    }

    @Test
    void disablesAndEnablesAnAccount() {
        assertThat(reasons(accounts.disable(administrator, administrator.account(), "")))
                .contains(AccessViolation.OWN_ACCOUNT, AccessViolation.REASON_MISSING);
        accounts.disable(administrator, officer, "Nghỉ phép dài");
        assertThat(jdbc.sql("select enabled from identity.account where id = :id")
                        .param("id", officer)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        accounts.enable(administrator, officer);
        assertThat(actor(officer).account()).isEqualTo(officer);
        assertThat(actions()).containsExactly("identity.access.disable", "identity.access.enable");
    }

    @Test
    void makesAnAccountThatNobodyCanSignInToYet() {
        assertThat(reasons(accounts.create(administrator, "Có Dấu", "", "KHONG-CO")))
                .containsExactlyInAnyOrder(
                        AccessViolation.USERNAME_NOT_PLAIN,
                        AccessViolation.NAME_MISSING,
                        AccessViolation.PERSON_UNKNOWN);
        assertThat(reasons(accounts.create(administrator, "officer", "Cán bộ", "")))
                .containsExactly(AccessViolation.USERNAME_TAKEN);

        UUID made = done(accounts.create(administrator, "can-bo-moi", "Cán bộ mới", ""));

        assertThat(actor(made).role()).isEqualTo(Actor.NO_ROLE);
    }

    private Actor actor(UUID account) {
        return examples.actor(account, Optional.empty());
    }

    private List<String> actions() {
        return events.stream(AuditableEvent.class).map(AuditableEvent::action).toList();
    }

    private static NewAssignment asked(String role, Validity validity, String... units) {
        return new NewAssignment(role, List.of(units), validity, "Quyết định 01/QĐ (giả định)");
    }

    static UUID done(AccessOutcome outcome) {
        assertThat(outcome).isInstanceOf(AccessOutcome.Done.class);
        return ((AccessOutcome.Done) outcome).id();
    }

    static List<ViolationCode> reasons(AccessOutcome outcome) {
        assertThat(outcome).isInstanceOf(AccessOutcome.Refused.class);
        return ((AccessOutcome.Refused) outcome)
                .reasons().stream().map(Violation::code).toList();
    }
}
