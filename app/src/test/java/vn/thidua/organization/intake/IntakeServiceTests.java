package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.OrganizationImport.Outcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;

/** The way of an import from the files to the register, step by step. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@RecordApplicationEvents
class IntakeServiceTests {

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private IntakeService service;

    @Autowired
    private LookService look;

    @Autowired
    private IntakeQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private final IntakeTrial trial;

    IntakeServiceTests(@Autowired AutowireCapableBeanFactory beans) {
        trial = beans.createBean(IntakeTrial.class);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        trial.empty();
    }

    @Test
    void writesNothingBeforeSomebodyConfirms() {
        Outcome outcome = imports.compare(trial.officer(), ListExamples.BASE, Progress.SILENT);

        assertThat(outcome).isEqualTo(new Outcome(outcome.id(), 8, 8, 0, 0, 0, 0));
        assertThat(trial.register())
                .isEqualTo(Map.of("unit", "", "unit_state", "", "post", "", "person", "", "membership", ""));
        assertThat(trial.page(trial.officer(), outcome.id()).next().confirm()).isTrue();
    }

    @Test
    void goesThroughTheBackgroundFromTheFilesToTheUndoing() {
        ReceiveOutcome outcome = service.receive(trial.officer(), ListExamples.sent(ListExamples.BASE));
        assertThat(outcome).isInstanceOf(ReceiveOutcome.Received.class);
        UUID id = outcome instanceof ReceiveOutcome.Received(UUID received) ? received : new UUID(0, 0);

        assertThat(trial.awaited(id).state()).isEqualTo(State.READY);
        assertThat(service.confirm(trial.officer(), id)).isEmpty();
        assertThat(trial.awaited(id).state()).isEqualTo(State.APPLIED);
        assertThat(trial.name("a", "2017-01-01")).contains("Đơn vị A");
        assertThat(service.undo(trial.officer(), id)).isEmpty();
        assertThat(trial.awaited(id).state()).isEqualTo(State.UNDONE);
        assertThat(trial.register().values()).allMatch(String::isEmpty);
    }

    @Test
    void forgetsFilesAndLinesOfAnImportThatIsGivenUp() {
        UUID id = imports.compare(trial.officer(), ListExamples.BASE, Progress.SILENT)
                .id();

        assertThat(service.discard(trial.officer(), id)).isEmpty();

        assertThat(trial.page(trial.officer(), id).state()).isEqualTo("Đã bỏ");
        assertThat(trial.page(trial.officer(), id).changes().list()).isEmpty();
        assertThat(jdbc.sql("select count(*) from organization.intake_file where content is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from organization.intake_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheAuditLogOncePerStepWithCountsAndChecksums() {
        UUID id = trial.applied(ListExamples.BASE);
        trial.page(trial.officer(), id);
        look.page(trial.officer(), id, new Choice("people", "", 0, 0), List.of());

        assertThat(events.stream(AuditableEvent.class).map(AuditableEvent::action))
                .containsExactly(
                        "organization.intake.receive",
                        "organization.intake.compare",
                        "organization.intake.apply",
                        "organization.intake.look");
        AuditableEvent apply = events.stream(AuditableEvent.class)
                .filter(event -> event.action().endsWith("apply"))
                .findFirst()
                .orElseThrow();
        assertThat(apply.subjectId()).isEqualTo(id.toString());
        assertThat(apply.after())
                .containsEntry("people", "read 3, added 3, changed 0, unchanged 0, refused 0")
                .hasEntrySatisfying("file 1", file -> assertThat(file).matches("units.csv sha256 [0-9a-f]{64}"));
    }

    @Test
    void isForThoseWhoMayAndShownToThoseItConcerns() {
        trial.applied(ListExamples.BASE);
        UUID id = imports.compare(trial.officer(), ListExamples.NEXT, Progress.SILENT)
                .id();
        Actor administrator = new Actor(new UUID(0, 9), "x", "administrator", Set.of());
        Actor colleague = new Actor(new UUID(0, 8), "y", "standing-officer", trial.units());
        Actor narrow = new Actor(new UUID(0, 7), "z", "standing-officer", Set.of(new UUID(0, 1)));

        assertThatThrownBy(() -> imports.compare(administrator, ListExamples.NEXT, Progress.SILENT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trial.page(administrator, id)).isInstanceOf(AccessDeniedException.class);
        assertThat(trial.page(colleague, id).id()).isEqualTo(id);
        assertThatThrownBy(() -> trial.page(narrow, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.confirm(narrow, id)).isInstanceOf(NotFound.class);
        assertThat(queries.list(narrow)).isEmpty();
        assertThat(imports.compare(narrow, ListExamples.NEXT, Progress.SILENT).refused())
                .isEqualTo(8);
    }
}
