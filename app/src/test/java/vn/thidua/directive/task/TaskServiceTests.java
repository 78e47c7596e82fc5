package vn.thidua.directive.task;

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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.directive.AssignedTasks;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskBoard;
import vn.thidua.directive.TaskOrder;
import vn.thidua.directive.TaskRegister;
import vn.thidua.directive.TaskSource;
import vn.thidua.directive.TaskStatus;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class TaskServiceTests {

    private static final TaskSource SOURCE = new TaskSource("HN-1", "Conference");
    private static final LocalDate DUE = LocalDate.of(2999, 1, 31);

    @Autowired
    private UnitRegister units;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private TaskRegister register;

    @Autowired
    private TaskBoard board;

    @Autowired
    private TaskService service;

    @Autowired
    private TaskQueries queries;

    private Unit one = new Unit(new UUID(0, 0), "", "", "");
    private Unit other = one;

    @BeforeEach
    void registerTwoUnits() {
        units.register(
                "units.csv",
                "code,name,short_name,cluster,head\nu-1,First unit,First,91,yes\nu-2,Second unit,Second,91,no\n",
                LocalDate.of(2017, 1, 1));
        one = directory.find("u-1").orElseThrow();
        other = directory.find("u-2").orElseThrow();
    }

    @Test
    void addsChangesWithdrawsAndAsksAgain() {
        assertThat(register.assign(SOURCE, List.of(order("1.a", one, DUE), order("1.a", other, DUE))))
                .isEqualTo(new AssignedTasks(2, 0, 0, 0));
        assertThat(register.assign(SOURCE, List.of(order("1.a", one, DUE.plusDays(1)))))
                .isEqualTo(new AssignedTasks(0, 1, 1, 0));
        assertThat(register.assign(SOURCE, List.of(order("1.a", one, DUE.plusDays(1)), order("1.a", other, DUE))))
                .isEqualTo(new AssignedTasks(0, 1, 0, 1));
    }

    @Test
    void keepsProgressWhenATaskIsReworded() {
        UUID task = assigned(one);
        service.report(officer(one), task, 0, new TaskReport(TaskStatus.DOING, 40, ""));

        register.assign(SOURCE, List.of(order("1.a", one, DUE.plusDays(7))));

        BoardTask after = queries.get(scope(one), task, DUE).facts();
        assertThat(after.progress()).isEqualTo(40);
        assertThat(after.status()).isEqualTo(TaskStatus.DOING);
        assertThat(after.dueOn()).isEqualTo(DUE.plusDays(7));
    }

    @Test
    void recordsEachReportAndNamesWhoWasFaster() {
        UUID task = assigned(one);

        assertThat(service.report(officer(one), task, 0, new TaskReport(TaskStatus.DOING, 40, "half way")))
                .isEqualTo(new ReportOutcome.Recorded());
        assertThat(service.report(officer(one), task, 0, new TaskReport(TaskStatus.DONE, 100, "")))
                .isInstanceOfSatisfying(
                        ReportOutcome.Overtaken.class,
                        overtaken -> assertThat(overtaken.now().changedBy()).isEqualTo("Officer of u-1"));
        assertThat(queries.reports(task)).extracting(PastReport::note).containsExactly("half way");
    }

    @Test
    void showsAndChangesOnlyTheTasksOfOnesOwnUnits() {
        UUID task = assigned(one);

        assertThat(board.tasks(scope(other), SOURCE.code())).isEmpty();
        assertThatThrownBy(() -> service.report(officer(other), task, 0, new TaskReport(TaskStatus.DOING, 10, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.report(
                        new Actor(UUID.randomUUID(), "Leader", "leader", Set.of(one.id())),
                        task,
                        0,
                        new TaskReport(TaskStatus.DOING, 10, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsCentralTasksToEverybodyButLetsOfficersOfUnitsChangeThemNot() {
        register.assign(SOURCE, List.of(new TaskOrder("2.b", 1, "Gather", Optional.empty(), "Department", DUE)));
        UUID task = board.tasks(scope(one), SOURCE.code()).getFirst().id();

        assertThatThrownBy(() -> service.report(officer(one), task, 0, new TaskReport(TaskStatus.DOING, 10, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID assigned(Unit unit) {
        register.assign(SOURCE, List.of(order("1.a", unit, DUE)));
        return board.tasks(scope(unit), SOURCE.code()).getFirst().id();
    }

    private static TaskOrder order(String clause, Unit unit, LocalDate due) {
        return new TaskOrder(clause, 1, "Do it", Optional.of(unit.id()), "Head", due);
    }

    private static Scope scope(Unit unit) {
        return new Scope(Set.of(unit.id()));
    }

    private static Actor officer(Unit unit) {
        return new Actor(UUID.randomUUID(), "Officer of " + unit.code(), "unit-officer", Set.of(unit.id()));
    }
}
