package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
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
import vn.thidua.organization.OrganizationImport;
import vn.thidua.organization.OrganizationImport.Outcome;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.WorkCancelled;

/** What applying an import changes, and what keeps it from being applied. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class IntakeApplyTests {

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private IntakeService service;

    @Autowired
    private JdbcClient jdbc;

    private final IntakeTrial trial;

    IntakeApplyTests(@Autowired AutowireCapableBeanFactory beans) {
        trial = beans.createBean(IntakeTrial.class);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        trial.empty();
    }

    @Test
    void appliesAllAndUndoesExactlyThat() {
        trial.applied(ListExamples.BASE);
        Map<String, String> before = trial.register();

        Outcome outcome = imports.compare(trial.officer(), ListExamples.NEXT, Progress.SILENT);
        assertThat(outcome).isEqualTo(new Outcome(outcome.id(), 12, 5, 4, 3, 0, 0));
        assertThat(trial.register()).isEqualTo(before);
        assertThat(imports.apply(trial.officer(), outcome.id(), Progress.SILENT))
                .isTrue();

        assertThat(trial.name("a", "2017-06-30")).contains("Đơn vị A");
        assertThat(trial.name("a", "2017-07-01")).contains("Đơn vị A mới");
        assertThat(trial.name("b", "2010-01-01")).contains("Đơn vị Bê");
        assertThat(trial.name("d", "2017-12-31")).contains("Đơn vị D");
        assertThat(trial.name("d", "2018-01-01")).isEmpty();
        assertThat(trial.register()).isNotEqualTo(before);

        assertThat(imports.undo(trial.officer(), outcome.id(), Progress.SILENT)).isTrue();
        assertThat(trial.register()).isEqualTo(before);
        assertThat(trial.page(trial.officer(), outcome.id()).state()).isEqualTo("Đã hoàn tác");
    }

    @Test
    void findsNothingToChangeInWhatItHasJustApplied() {
        trial.applied(ListExamples.BASE);
        trial.applied(ListExamples.NEXT);

        Outcome again = imports.compare(trial.officer(), ListExamples.NEXT, Progress.SILENT);

        assertThat(again).isEqualTo(new Outcome(again.id(), 12, 0, 0, 12, 0, 0));
    }

    @Test
    void changesNothingWhenItIsStoppedOnTheWay() {
        trial.applied(ListExamples.BASE);
        Map<String, String> before = trial.register();
        UUID id = imports.compare(trial.officer(), ListExamples.NEXT, Progress.SILENT)
                .id();

        assertThatThrownBy(() -> imports.apply(trial.officer(), id, (done, total, what) -> {
                    if (what.equals("organization.intake.stage.people")) {
                        throw new WorkCancelled(id);
                    }
                }))
                .isInstanceOf(WorkCancelled.class);

        assertThat(trial.register()).isEqualTo(before);
        assertThat(imports.apply(trial.officer(), id, Progress.SILENT)).isTrue();
    }

    @Test
    void isComparedAgainIfTheRegisterChangedInBetween() {
        trial.applied(ListExamples.BASE);
        UUID id = imports.compare(trial.officer(), ListExamples.NEXT, Progress.SILENT)
                .id();
        jdbc.sql("update organization.unit_state set name = 'Đơn vị A khác' where name = 'Đơn vị A'")
                .update();

        assertThat(imports.apply(trial.officer(), id, Progress.SILENT)).isFalse();
        IntakeDetailPage outdated = trial.page(trial.officer(), id);
        assertThat(outdated.state()).isEqualTo("Cần đối chiếu lại");
        assertThat(outdated.defects().lines())
                .extracting(IntakeDetailPage.DefectLine::reason)
                .containsExactly("“a” đã thay đổi sau khi đối chiếu.");

        assertThat(service.compareAgain(trial.officer(), id)).isEmpty();
        assertThat(trial.awaited(id).state()).isEqualTo(State.READY);
        assertThat(imports.apply(trial.officer(), id, Progress.SILENT)).isTrue();
    }

    @Test
    void keepsADefectiveImportFromBeingApplied() {
        Outcome outcome = imports.compare(
                trial.officer(), ListExamples.files("a,,,none,x,1/1/2017,,\n", "", ""), Progress.SILENT);

        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.errors()).isEqualTo(2);
        assertThat(imports.apply(trial.officer(), outcome.id(), Progress.SILENT))
                .isFalse();
        assertThat(service.confirm(trial.officer(), outcome.id()))
                .extracting(reason -> reason.code())
                .containsExactly(IntakeViolation.STATE_OTHER);
        assertThat(trial.page(trial.officer(), outcome.id()).counts())
                .extracting(IntakeDetailPage.CountRow::read, IntakeDetailPage.CountRow::refused)
                .contains(tuple(1, 1));
    }
}
