package vn.thidua.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.StaleVersion;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@RecordApplicationEvents
@Transactional
class ActServiceTests {

    private static final LocalDate DAY_1 = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY_2 = LocalDate.of(2021, 1, 1);
    private static final LocalDate DAY_3 = LocalDate.of(2022, 1, 1);

    @Autowired
    private ActService service;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void openUnits() {
        done(ActExamples.open(DAY_1, "top", Optional.empty()));
        done(ActExamples.open(DAY_1, "a", Optional.of("top")));
        done(ActExamples.open(DAY_1, "b", Optional.of("top")));
        done(ActExamples.open(DAY_1, "a1", Optional.of("a")));
        done(ActExamples.open(DAY_1, "b1", Optional.of("b")));
    }

    @Test
    void callsAUnitOtherwiseFromTheDayOnAndNotBefore() {
        done(ActExamples.rename(DAY_2, "a", "New name"));

        assertThat(tree(DAY_2.minusDays(1))).contains("a:Unit a:top");
        assertThat(tree(DAY_2)).contains("a:New name:top");
    }

    @Test
    void movesAUnitWithAllThatStandsUnderIt() {
        done(ActExamples.move(DAY_2, "a", Optional.of("b")));

        assertThat(tree(DAY_2)).contains("a:Unit a:b", "a1:Unit a1:a");
        assertThat(tree(DAY_2.minusDays(1))).contains("a:Unit a:top");
    }

    @Test
    void mergesIntoANewUnitThatTakesOverTheUnitsBelow() {
        done(ActExamples.mergeIntoNew(DAY_2, List.of("a", "b"), "c", Optional.of("top")));

        assertThat(tree(DAY_2))
                .contains("c:Unit c:top", "a1:Unit a1:c", "b1:Unit b1:c")
                .noneMatch(unit -> unit.startsWith("a:") || unit.startsWith("b:"));
        assertThat(successors("a")).containsExactly("c");
        assertThat(successors("b")).containsExactly("c");
        assertThat(tree(DAY_2.minusDays(1))).contains("a:Unit a:top", "a1:Unit a1:a");
    }

    @Test
    void letsOneOfTheMergedUnitsGoOnAndRiseOutOfTheOthers() {
        done(ActExamples.mergeInto(DAY_2, List.of("a", "a1"), "a1"));

        assertThat(tree(DAY_2)).contains("a1:Unit a1:top").noneMatch(unit -> unit.startsWith("a:"));
        assertThat(successors("a")).containsExactly("a1");
        assertThat(successors("a1")).containsExactly("a1");
    }

    @Test
    void splitsAUnitIntoSeveralOfWhichOneTakesTheUnitsBelow() {
        done(ActExamples.split(DAY_2, "a", List.of("x", "y"), false, "y"));

        assertThat(tree(DAY_2)).contains("x:Unit x:top", "y:Unit y:top", "a1:Unit a1:y");
        assertThat(successors("a")).containsExactly("x", "y");
    }

    @Test
    void splitsAPartOffAUnitThatGoesOn() {
        done(ActExamples.split(DAY_2, "a", List.of("x"), true, ""));

        assertThat(tree(DAY_2)).contains("a:Unit a:top", "x:Unit x:top", "a1:Unit a1:a");
        assertThat(successors("a")).containsExactly("a", "x");
    }

    @Test
    void closesAUnitThatHasNothingBelow() {
        done(ActExamples.close(DAY_2, "a1"));

        assertThat(tree(DAY_2)).noneMatch(unit -> unit.startsWith("a1:"));
        assertThat(successors("a1")).isEmpty();
    }

    @Test
    void endsAUnitOnTheDayOnWhichItWasRenamed() {
        done(ActExamples.rename(DAY_2, "a1", "Never seen"));
        done(ActExamples.close(DAY_2, "a1"));

        assertThat(tree(DAY_2.minusDays(1))).contains("a1:Unit a1:a");
        assertThat(tree(DAY_2)).noneMatch(unit -> unit.startsWith("a1:"));
    }

    @Test
    void refusesWithEveryReasonAtOnce() {
        Act act = new Act.Merge(
                DAY_2,
                " ",
                List.of("none"),
                new Act.Into.Founded(new NewUnit("a b", "", "", Optional.of("nowhere"), Optional.of("b"), "")));

        assertThat(refused(act))
                .containsExactlyInAnyOrder(
                        ActViolation.BASIS_MISSING,
                        ActViolation.UNIT_UNKNOWN,
                        ActViolation.TOO_FEW_MERGED,
                        ActViolation.CODE_MALFORMED,
                        ActViolation.NAME_MISSING,
                        ActViolation.SHORT_NAME_MISSING,
                        ActViolation.PARENT_UNKNOWN,
                        ActViolation.AREA_UNKNOWN);
    }

    @Test
    void refusesWhatWouldMakeACircleOrLeaveUnitsWithoutOneAbove() {
        assertThat(refused(ActExamples.move(DAY_2, "top", Optional.of("a1"))))
                .containsExactly(ActViolation.PARENT_BELOW);
        assertThat(refused(ActExamples.mergeIntoNew(DAY_2, List.of("a", "b"), "c", Optional.of("a1"))))
                .containsExactly(ActViolation.PARENT_BELOW);
        assertThat(refused(ActExamples.close(DAY_2, "top"))).containsExactly(ActViolation.CHILDREN_LEFT);
        assertThat(refused(ActExamples.split(DAY_2, "a", List.of("x", "y"), false, "")))
                .containsExactly(ActViolation.HEIR_UNKNOWN);
    }

    @Test
    void refusesACircleThatOnlyALaterDayWouldSee() {
        done(ActExamples.move(DAY_3, "b", Optional.of("a")));

        assertThat(refused(ActExamples.move(DAY_2, "a", Optional.of("b")))).contains(ActViolation.PARENT_BELOW);
    }

    @Test
    void refusesToChangeWhatHasChangedLaterOrEnded() {
        done(ActExamples.rename(DAY_3, "a", "Later"));
        done(ActExamples.close(DAY_3, "a1"));

        assertThat(refused(ActExamples.rename(DAY_2, "a", "Earlier"))).containsExactly(ActViolation.CHANGES_LATER);
        assertThat(refused(ActExamples.close(DAY_2, "a1"))).containsExactly(ActViolation.ENDS_LATER);
        assertThat(refused(ActExamples.rename(DAY_3, "a1", "Gone"))).containsExactly(ActViolation.UNIT_NOT_THERE);
        assertThat(refused(ActExamples.open(DAY_2, "a2", Optional.of("a1")))).containsExactly(ActViolation.PARENT_ENDS);
        assertThat(refused(ActExamples.open(DAY_3, "a1", Optional.of("a")))).containsExactly(ActViolation.CODE_TAKEN);
        assertThat(refused(ActExamples.rename(DAY_3, "b", "Unit b"))).isEmpty();
    }

    @Test
    void countsAFormThatIsSentTwiceOnce() {
        UUID id = UUID.randomUUID();
        Act act = ActExamples.rename(DAY_2, "a", "Once");
        service.record(officer(), id, act, Map.of());
        events.clear();

        assertThat(service.record(officer(), id, act, Map.of())).isEqualTo(new ActOutcome.Recorded("a"));
        assertThat(events.stream(AuditableEvent.class)).isEmpty();
    }

    @Test
    void saysWhenSomebodyWasFaster() {
        long seen = version("a");
        done(ActExamples.rename(DAY_2, "a", "Faster"));

        assertThatThrownBy(() -> service.record(
                        officer(), UUID.randomUUID(), ActExamples.rename(DAY_3, "a", "Slower"), Map.of("a", seen)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void letsNobodyChangeAUnitOutsideOfTheirs() {
        Actor officer = new Actor(UUID.randomUUID(), "Officer", "standing-officer", Set.of(id("a")));

        assertThatThrownBy(() ->
                        service.record(officer, UUID.randomUUID(), ActExamples.rename(DAY_2, "b", "Mine"), Map.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.record(
                        officer,
                        UUID.randomUUID(),
                        ActExamples.mergeIntoNew(DAY_2, List.of("a", "b"), "c", Optional.empty()),
                        Map.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsTheAuditLogWhatWasAndWhatIs() {
        events.clear();

        done(ActExamples.mergeIntoNew(DAY_2, List.of("a", "b"), "c", Optional.of("top")));

        assertThat(events.stream(AuditableEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("organization.unit.merge");
            assertThat(event.subjectId()).isEqualTo("c");
            assertThat(event.before()).containsKeys("a", "b");
            assertThat(event.after()).containsKeys("a", "b", "c");
            assertThat(event.reason()).isEqualTo(ActExamples.BASIS);
        });
    }

    private void done(Act act) {
        assertThat(service.record(officer(), UUID.randomUUID(), act, Map.of())).isInstanceOf(ActOutcome.Recorded.class);
    }

    private List<ViolationCode> refused(Act act) {
        return service.record(officer(), UUID.randomUUID(), act, Map.of()) instanceof ActOutcome.Refused(var reasons)
                ? reasons.stream().map(Violation::code).toList()
                : List.of();
    }

    private Actor officer() {
        Set<UUID> all = Set.copyOf(jdbc.sql("select id from organization.unit")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
        return new Actor(UUID.randomUUID(), "Officer", "standing-officer", all);
    }

    private Set<String> tree(LocalDate day) {
        return jdbc.sql("""
                        select unit.code || ':' || unit.name || ':' || coalesce(parent.code, '')
                          from organization.unit_on(:day) unit
                          left join organization.unit_on(:day) parent on parent.id = unit.parent_id
                        """).param("day", day).query((row, number) -> row.getString(1)).list().stream()
                .collect(Collectors.toSet());
    }

    private List<String> successors(String code) {
        return jdbc.sql("""
                        select successor.code
                          from organization.unit_succession succession
                          join organization.unit predecessor on predecessor.id = succession.predecessor_id
                          join organization.unit successor on successor.id = succession.successor_id
                         where predecessor.code = :code
                         order by successor.code
                        """)
                .param("code", code)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long version(String code) {
        return jdbc.sql("select version from organization.unit where code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private UUID id(String code) {
        return jdbc.sql("select id from organization.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
    }
}
