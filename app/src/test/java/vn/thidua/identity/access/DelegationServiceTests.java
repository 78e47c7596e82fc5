package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.identity.access.AssignmentServiceTests.done;
import static vn.thidua.identity.access.AssignmentServiceTests.reasons;

import java.time.LocalDate;
import java.util.Arrays;
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
import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.shared.NotFound;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, AccessExamples.class})
@Transactional
@RecordApplicationEvents
class DelegationServiceTests {

    @Autowired
    private AccessExamples examples;

    @Autowired
    private DelegationService service;

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private UUID held = new UUID(0, 0);
    private UUID deputy = new UUID(0, 0);
    private Actor leader = new Actor(held, "", Actor.NO_ROLE, Set.of());
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aLeaderAndADeputy() {
        jdbc.sql("delete from identity.account").update();
        today = installation.asOf();
        UUID unit = examples.unit("HERE", Optional.empty());
        UUID account = examples.account("leader");
        held = examples.assign(account, "leader", today.minusDays(30), Optional.of(today.plusDays(30)), unit);
        deputy = examples.account("deputy");
        leader = actor(account);
    }

    @Test
    void lendsEverythingToADeputyWhoSignsForTheHead() {
        UUID loan = done(service.give(leader, held, whole(SigningForm.KT, 5)));

        assertThat(actor(deputy).capacity().onBehalf()).isPresent();
        assertThat(events.stream(AuditableEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("identity.access.delegate");
            assertThat(event.subjectId()).isEqualTo(loan.toString());
            assertThat(event.after()).containsEntry("from", "leader").containsEntry("to", "deputy");
        });
    }

    @Test
    void lendsNeverEverythingByOrderOrByAuthority() {
        assertThat(reasons(service.give(leader, held, whole(SigningForm.TL, 5))))
                .containsExactly(AccessViolation.MUST_BE_LIMITED);
        assertThat(reasons(service.give(leader, held, whole(SigningForm.TUQ, 5))))
                .containsExactly(AccessViolation.MUST_BE_LIMITED);
        assertThat(service.give(leader, held, limited("scoring.board.read"))).isInstanceOf(AccessOutcome.Done.class);
    }

    @Test
    void lendsNeverMoreThanIsHeld() {
        assertThat(reasons(service.give(leader, held, limited("scoring.points.enter"))))
                .containsExactly(AccessViolation.NOT_HELD);
        assertThat(reasons(service.give(leader, held, limited()))).containsExactly(AccessViolation.NOTHING_LENT);
        assertThat(reasons(service.give(leader, held, limited(AccessPermission.DELEGATE.key()))))
                .containsExactly(AccessViolation.LENT_ON);
        assertThat(reasons(service.give(leader, held, whole(SigningForm.KT, 30))))
                .as("the assignment ends the day before")
                .containsExactly(AccessViolation.LONGER_THAN_HELD);
        assertThat(service.give(leader, held, whole(SigningForm.KT, 29))).isInstanceOf(AccessOutcome.Done.class);
    }

    @Test
    void answersEveryDefectAtOnce() {
        NewDelegation asked =
                new NewDelegation("leader", Optional.empty(), false, Set.of(), Validity.typed("", ""), "");

        assertThat(reasons(service.give(leader, held, asked)))
                .containsExactlyInAnyOrder(
                        AccessViolation.LENT_TO_ONESELF,
                        AccessViolation.FORM_MISSING,
                        AccessViolation.NOTHING_LENT,
                        AccessViolation.DAY_NOT_READABLE,
                        AccessViolation.BASIS_MISSING);
        assertThat(reasons(service.give(
                        leader,
                        held,
                        new NewDelegation(
                                "nobody",
                                Optional.of(SigningForm.KT),
                                true,
                                Set.of(),
                                days(1),
                                "Giấy ủy quyền (giả định)"))))
                .containsExactly(AccessViolation.ACCOUNT_UNKNOWN);
    }

    @Test
    void isNotLentOn() {
        service.give(leader, held, whole(SigningForm.KT, 5));
        UUID third = examples.account("third");
        Actor acting = actor(deputy);

        assertThatThrownBy(() -> service.give(acting, held, to("third", days(1))))
                .as("the deputy does not hold the assignment")
                .isInstanceOf(NotFound.class);
        assertThat(actor(third).role()).isEqualTo(Actor.NO_ROLE);
    }

    @Test
    void isNotLentOnByADeputyOfAnAdministratorEither() {
        Actor administrator = examples.administrator("admin");
        service.give(administrator, administrator.capacity().id().orElseThrow(), whole(SigningForm.KT, 5));
        examples.account("third");

        assertThat(reasons(service.give(actor(deputy), held, to("third", days(1)))))
                .containsExactly(AccessViolation.LENT_ON);
    }

    @Test
    void isWrittenDownByAnAdministratorButNeverToThemselves() {
        Actor administrator = examples.administrator("admin");

        assertThat(reasons(service.give(administrator, held, to("admin", days(1)))))
                .containsExactly(AccessViolation.LENT_TO_ONESELF);
        assertThat(service.give(administrator, held, to("deputy", days(1)))).isInstanceOf(AccessOutcome.Done.class);
    }

    @Test
    void isLentByNobodyElse() {
        UUID other = examples.account("other");
        examples.assign(
                other, "leader", today.minusDays(1), Optional.empty(), examples.unit("ELSEWHERE", Optional.empty()));

        assertThatThrownBy(() -> service.give(actor(other), held, whole(SigningForm.KT, 1)))
                .isInstanceOf(NotFound.class);
        jdbc.sql("update identity.assignment set role = 'administrator' where account_id = :other")
                .param("other", other)
                .update();
        assertThatThrownBy(() -> service.give(actor(other), held, whole(SigningForm.KT, 1)))
                .as("an administrator of another unit")
                .isInstanceOf(NotFound.class);
        UUID own = actor(deputy).account();
        UUID nothing = examples.assign(own, "none", today, Optional.empty());
        assertThatThrownBy(() -> service.give(actor(own), nothing, to("other", days(1))))
                .as("a role that may not lend")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isTakenBackAtOnceByTheHolderOrGivenBackByTheDeputy() {
        UUID first = done(service.give(leader, held, whole(SigningForm.KT, 5)));
        service.revoke(leader, first);
        assertThat(actor(deputy).role()).isEqualTo(Actor.NO_ROLE);
        assertThatThrownBy(() -> service.revoke(leader, first)).isInstanceOf(NotFound.class);

        UUID second = done(service.give(leader, held, whole(SigningForm.KT, 5)));
        assertThatThrownBy(() -> service.revoke(actor(examples.account("third")), second))
                .isInstanceOf(NotFound.class);
        service.revoke(actor(deputy), second);
        assertThat(actor(deputy).role()).isEqualTo(Actor.NO_ROLE);
    }

    private Actor actor(UUID account) {
        return examples.actor(account, Optional.empty());
    }

    private Validity days(int more) {
        return Validity.typed("", today.plusDays(more).toString());
    }

    private NewDelegation whole(SigningForm form, int days) {
        return new NewDelegation(
                "deputy", Optional.of(form), true, Set.of(), days(days), "Giấy ủy quyền 02/GUQ (giả định)");
    }

    private NewDelegation to(String username, Validity validity) {
        return new NewDelegation(
                username, Optional.of(SigningForm.KT), true, Set.of(), validity, "Giấy ủy quyền (giả định)");
    }

    private NewDelegation limited(String... permissions) {
        return new NewDelegation(
                "deputy",
                Optional.of(SigningForm.TUQ),
                false,
                Set.copyOf(Arrays.asList(permissions)),
                days(5),
                "Giấy ủy quyền 02/GUQ (giả định)");
    }
}
