package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;

/** What keeps an import from being undone: somebody builds on it. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class IntakeUndoTests {

    @Autowired
    private OrganizationImport imports;

    @Autowired
    private JdbcClient jdbc;

    private final IntakeTrial trial;

    IntakeUndoTests(@Autowired AutowireCapableBeanFactory beans) {
        trial = beans.createBean(IntakeTrial.class);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        trial.empty();
    }

    @Test
    void isNotUndoneIfSomethingOfItWasChangedLater() {
        trial.applied(ListExamples.BASE);
        UUID id = trial.applied(ListExamples.NEXT);
        jdbc.sql("update organization.person set full_name = 'Phạm Thị Năm' where code = 'p-4'")
                .update();
        jdbc.sql("update organization.post set title = 'Quyền trưởng' where title = 'Thủ trưởng'")
                .update();
        Map<String, String> before = trial.register();

        assertThat(imports.undo(trial.officer(), id, Progress.SILENT)).isFalse();

        assertThat(trial.register()).isEqualTo(before);
        assertThat(trial.reasons(id))
                .containsExactly("“a head” đã bị sửa sau lần nhập này.", "“p-4” đã bị sửa sau lần nhập này.");
    }

    @Test
    void isNotUndoneIfSomethingNewIsUsedElsewhere() {
        trial.applied(ListExamples.BASE);
        UUID id = trial.applied(ListExamples.NEXT);
        trial.applied(
                ListExamples.files("e,Đơn vị E,E,d,1,01/08/2017,31/12/2017,\n", "", "p-3,Lê Thị Ba,c,,01/08/2017,\n"));

        assertThat(imports.undo(trial.officer(), id, Progress.SILENT)).isFalse();

        assertThat(trial.reasons(id)).hasSize(2).allMatch(reason -> reason.contains("đã được dùng ở nơi khác"));
    }

    @Test
    void isNotUndoneIfAnotherTableHoldsOnToIt() {
        trial.applied(ListExamples.BASE);
        UUID id = trial.applied(ListExamples.NEXT);
        jdbc.sql("""
                        insert into organization.unit_change (id, kind, effective_on, basis, recorded_at, recorded_by)
                        values (uuidv7(), 'MOVE', '2017-08-01', 'QĐ 1', now(), 'x')
                        """).update();
        jdbc.sql("""
                        insert into organization.unit_succession (change_id, predecessor_id, successor_id)
                        select unit_change.id, unit.id, unit.id
                          from organization.unit_change, organization.unit
                         where unit.code = 'd'
                        """).update();
        Map<String, String> before = trial.register();

        assertThat(imports.undo(trial.officer(), id, Progress.SILENT)).isFalse();
        assertThat(trial.register()).isEqualTo(before);
        assertThat(trial.reasons(id)).hasSize(1);

        jdbc.sql("delete from organization.unit_succession where predecessor_id in " + IntakeTrial.BODIES)
                .update();
        assertThat(imports.undo(trial.officer(), id, Progress.SILENT)).isTrue();
    }
}
