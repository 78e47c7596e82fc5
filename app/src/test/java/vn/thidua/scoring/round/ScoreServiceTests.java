package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.identity.Appointments;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.points.Entry;
import vn.thidua.scoring.sheet.PointsRow;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

class ScoreServiceTests extends RoundTestCase {

    @Autowired
    private BoardQueries boards;

    @Autowired
    private Appointments appointments;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II.1 | 2,5   | POINTS_ABOVE_MAXIMUM | more than the criterion gives
            II.1 | -1    | POINTS_BELOW_LOWEST  | points are not negative unless the table says so
            II.1 | 1,555 | POINTS_UNREADABLE    | hundredths are the finest
            II.1 | ''    | POINTS_UNREADABLE    | nothing is not zero
            I.1  | 1     | LEAF_COMPUTED        | computed points are never typed
            IX.9 | 1     | LEAF_UNKNOWN         | the table has no such criterion
            """)
    void refusesWhatTheTableDoesNotAllow(String leaf, String text, RoundViolation code, String why) {
        PointsOutcome outcome =
                scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish(leaf, text, "", 0));

        assertThat(codes(outcome)).as(why).containsExactly(code);
    }

    @Test
    void takesTheSamePointsAgainWithoutAVersion() {
        PointsOutcome first = write(officer("chi"), "chi", Column.SELF, "1,5", "");
        PointsOutcome again =
                scores.write(officer("chi"), round, "chi", Column.SELF, new PointsWish(LEAF, "1.50", "", 0));

        assertThat(saved(again).version()).isEqualTo(saved(first).version()).isEqualTo(1);
    }

    @Test
    void namesWhoWasFasterWithTheSamePointsAndWhatTheyWrote() {
        write(officer("chi"), "chi", Column.SELF, "1,5", "");
        Actor colleague = new Actor(
                new UUID(9, 9), "Đồng nghiệp", "unit-officer", officer("chi").units());

        PointsOutcome outcome = scores.write(colleague, round, "chi", Column.SELF, new PointsWish(LEAF, "1,75", "", 0));

        assertThat(outcome).isInstanceOfSatisfying(PointsOutcome.Overtaken.class, overtaken -> {
            assertThat(overtaken.theirs().by()).isEqualTo("unit-officer chi");
            assertThat(overtaken.theirs().points()).isEqualByComparingTo("1.5");
        });
    }

    @Test
    void wantsAReasonWherePointsDepartFromTheColumnBefore() {
        submitAll();
        Actor team = checker(checkerOf("chi"));

        assertThat(codes(write(team, "chi", Column.PEER, "1", ""))).containsExactly(RoundViolation.REASON_MISSING);
        assertThat(write(team, "chi", Column.PEER, "1,5", "")).isInstanceOf(PointsOutcome.Saved.class);
        assertThat(write(team, "chi", Column.PEER, "1", "Thiếu minh chứng")).isInstanceOf(PointsOutcome.Saved.class);
    }

    @Test
    void saysThatAReasonIsTooLong() {
        submitAll();

        assertThat(codes(write(checker(checkerOf("chi")), "chi", Column.PEER, "1", "a".repeat(5_000))))
                .containsExactly(RoundViolation.REASON_TOO_LONG);
    }

    @Test
    void nobodyWritesALaterColumnOfTheirOwnUnit() {
        submitAll();
        String team = checkerOf("chi");
        Actor both = new Actor(
                new UUID(7, 7),
                "Hai đơn vị",
                "checker",
                Set.of(unit(team).id(), unit("chi").id()));

        assertThat(codes(write(both, "chi", Column.PEER, "1,5", ""))).containsExactly(RoundViolation.OWN_UNIT);
        assertThat(codes(write(checker("chi"), "chi", Column.PEER, "1,5", "")))
                .containsExactly(RoundViolation.NOT_YOUR_TEAM, RoundViolation.OWN_UNIT);
    }

    @Test
    void whoBelongsToTheUnitInAnotherCapacityDoesNotJudgeIt() {
        submitAll();
        Actor team = checker(checkerOf("chi"));
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash)
                        values (:id, 'two-hats', 'Hai vai', '{noop}not-a-password-at-all')
                        """).param("id", team.account()).update();
        appointments.appoint(
                team.account(),
                "unit-officer",
                Set.of(unit("chi").id()),
                installation.asOf().minusDays(9),
                "test");

        assertThat(codes(write(team, "chi", Column.PEER, "1,5", ""))).containsExactly(RoundViolation.OWN_UNIT);
    }

    @Test
    void theHeadNeverConsolidatesItsOwnSheet() {
        submitAll();
        bring("an", SheetState.PEER_CHECKED);

        assertThat(codes(write(headOfficer("an"), "an", Column.HEAD, "1,5", "")))
                .containsExactly(RoundViolation.NOT_CONSOLIDATOR, RoundViolation.OWN_UNIT);
        assertThat(codes(write(standingBody(), "an", Column.HEAD, "1,5", "")))
                .as("there is a deputy")
                .containsExactly(RoundViolation.NOT_CONSOLIDATOR);
        assertThat(write(headOfficer("binh"), "an", Column.HEAD, "1,5", "")).isInstanceOf(PointsOutcome.Saved.class);
    }

    @Test
    void whereThereIsNoDeputyTheStandingBodyConsolidatesTheHead() {
        jdbc.sql("update scoring.sheet set consolidator_id = null where unit_id = :unit")
                .param("unit", unit("an").id())
                .update();
        submitAll();
        bring("an", SheetState.PEER_CHECKED);

        assertThat(codes(write(headOfficer("binh"), "an", Column.HEAD, "1,5", "")))
                .containsExactly(RoundViolation.NOT_CONSOLIDATOR);
        assertThat(write(standingBody(), "an", Column.HEAD, "1,5", "")).isInstanceOf(PointsOutcome.Saved.class);
    }

    @Test
    void nobodyWritesTwoColumnsOfOneSheet() {
        submitAll();
        Actor team = checker(checkerOf("chi"));
        write(team, "chi", Column.PEER, "1", "Thiếu minh chứng");
        bring("chi", SheetState.PEER_CHECKED);
        Actor moved = new Actor(
                team.account(), team.name(), "head-officer", headOfficer("an").units());

        assertThat(codes(write(moved, "chi", Column.HEAD, "1", ""))).contains(RoundViolation.OWN_WORK);
    }

    @Test
    void theDatabaseRefusesItAsWell() {
        submitAll();

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into scoring.sheet_points
                               (sheet_id, unit_id, leaf, column_name, version, written_order, points, reason, for_unit_id,
                                written_at, written_by, account_id, capacity)
                        values (:sheet, :unit, 'II.1', 'PEER', 1, 9, 1, '', :unit, now(), '', :sheet, '')
                        """)
                        .param("sheet", sheet("chi").id())
                        .param("unit", unit("chi").id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sheet_points_others_never_by_its_unit");
    }

    @Test
    void theDatabaseLetsNobodyChangeWhatWasWritten() {
        submit("chi", "1.5");

        assertThatThrownBy(() ->
                        jdbc.sql("update scoring.sheet_points set points = 2").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aRivalSeesNothingBeforeItsOwnSheetIsSent() {
        submit("chi", "1.5");
        String team = checkerOf("chi");

        assertThatThrownBy(() -> write(checker(team), "chi", Column.PEER, "1,5", ""))
                .isInstanceOf(NotFound.class);
        submit(team, "1");
        assertThat(write(checker(team), "chi", Column.PEER, "1,5", "")).isInstanceOf(PointsOutcome.Saved.class);
    }

    @Test
    void aRoleWritesItsOwnColumnOnly() {
        submitAll();

        assertThatThrownBy(() -> write(officer("chi"), "chi", Column.PEER, "1", ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> write(leader(), "chi", Column.SETTLED, "1", ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> write(officer("an"), "chi", Column.SELF, "1", ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void latePointsSetTheSheetBackAndWantAReason() {
        submitAll();
        bring("chi", SheetState.CONSOLIDATED);

        assertThat(codes(write(officer("chi"), "chi", Column.SELF, "2", "")))
                .containsExactly(RoundViolation.LATE_REASON_MISSING);
        PointsOutcome outcome = write(officer("chi"), "chi", Column.SELF, "2", "Bổ sung kết quả quý III");

        assertThat(outcome).isInstanceOfSatisfying(PointsOutcome.Saved.class, late -> {
            assertThat(late.isSetBack()).isTrue();
            assertThat(late.state()).isEqualTo(SheetState.SUBMITTED);
        });
        assertThat(sheet("chi").state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(effective("chi")).isEqualByComparingTo("2");
    }

    @Test
    void aReturnedSheetIsOpenOnlyWhereItWasReturned() {
        submitAll();
        jdbc.sql("update scoring.sheet set state = 'RETURNED', returned = '{IX.9}' where unit_id = :unit")
                .param("unit", unit("chi").id())
                .update();

        assertThat(codes(write(officer("chi"), "chi", Column.SELF, "1", "")))
                .containsExactly(RoundViolation.LEAF_CLOSED);
    }

    @Test
    void theBoardCountsTheColumnOfTheStep() {
        submitAll();
        assertThat(effective("chi")).isEqualByComparingTo("1.5");

        write(checker(checkerOf("chi")), "chi", Column.PEER, "1", "Thiếu minh chứng");
        assertThat(effective("chi")).as("not finished").isEqualByComparingTo("1.5");
        bring("chi", SheetState.PEER_CHECKED);
        assertThat(effective("chi")).isEqualByComparingTo("1");
    }

    @Test
    void typedEntriesCountNoMoreOnceARoundRuns() {
        enterPoints();

        assertThat(boards.boards(Officers.scope(units()), FakeReportedFigures.PERIOD)
                        .getFirst()
                        .unit("an")
                        .orElseThrow()
                        .unscored())
                .extracting(score -> score.leaf().code())
                .contains(LEAF);
    }

    private BigDecimal effective(String unit) {
        Map<String, Entry> entries = boards.boards(Officers.scope(units()), FakeReportedFigures.PERIOD)
                .getFirst()
                .unit(unit)
                .orElseThrow()
                .entries();
        return Objects.requireNonNull(entries.get(LEAF)).points().orElseThrow();
    }

    private static PointsRow saved(PointsOutcome outcome) {
        assertThat(outcome).isInstanceOf(PointsOutcome.Saved.class);
        return ((PointsOutcome.Saved) outcome).row();
    }

    @Test
    void confirmingFillsTheColumnSoThatAllStandSideBySide() {
        submitAll();
        assertThat(take(checker(checkerOf("chi")), "chi", SheetStep.CHECK, Party.CHECKER))
                .isEqualTo(new StepOutcome.Taken());

        assertThat(jdbc.sql("""
                        select column_name || ' ' || points
                          from scoring.sheet_points
                         where sheet_id = :sheet
                         order by written_order
                        """)
                        .param("sheet", sheet("chi").id())
                        .query(String.class)
                        .list())
                .containsExactly("SELF 1.50", "PEER 1.50");
    }
}
