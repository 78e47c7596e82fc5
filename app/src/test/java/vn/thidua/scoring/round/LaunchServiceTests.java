package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.round.SheetState;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.table.TableExamples;

class LaunchServiceTests extends RoundTestCase {

    @Test
    void givesEachUnitAnEmptySheetWithATeamOfOthers() {
        List<Sheet> all = stored.of(round);

        assertThat(all).extracting(Sheet::state).containsOnly(SheetState.SELF_SCORING);
        assertThat(all)
                .hasSize(4)
                .allSatisfy(sheet -> assertThat(sheet.checkers()).hasSize(1).doesNotContain(sheet.unit()));
    }

    @Test
    void theHeadsOwnSheetIsConsolidatedByItsDeputy() {
        assertThat(sheet("an").consolidator()).contains(unit("binh").id());
        assertThat(sheet("chi").consolidator()).contains(unit("an").id());
    }

    @Test
    void theSameWishLeadsToTheSameRoundAndAnotherIsRefused() {
        assertThat(launched(wish(1, 1))).isEqualTo(round);
        assertThat(codes(launching.launch(standingBody(), wish(1, 2)))).containsExactly(RoundViolation.ROUND_RUNNING);
    }

    @Test
    void aClusterThatWasNotThereInThePeriodIsRefused() {
        LaunchWish wish = wish(1, 1);
        LaunchWish elsewhere =
                new LaunchWish(wish.period(), round, 1, 1, wish.selfDue(), wish.checkDue(), wish.complaintUntil());

        assertThat(codes(launching.launch(standingBody(), elsewhere))).containsExactly(RoundViolation.CLUSTER_NOT_THEN);
    }

    @Test
    void keepsToTheVersionThatItWasLaunchedWith() {
        String later = TableExamples.SMALL.replace("version: 1", "version: 2").replace("perUnit: 0.5", "perUnit: 1");
        tables.register(Officers.standing(units()), "table.yaml", later);

        assertThat(jdbc.sql("""
                        select score_table.version
                          from scoring.round
                          join scoring.score_table on score_table.id = round.table_id
                         where round.id = :round
                        """).param("round", round).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void isForThoseWhoMayLaunchForAllItsUnits() {
        assertThatThrownBy(() -> launching.launch(officer("an"), wish(1, 1))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> launching.launch(person(5, "standing-body", "an"), wish(1, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(List.of(unit("an"), unit("binh")))
                .extracting(one -> one.code(), one -> checkerOf(one.code()).equals(one.code()))
                .containsExactly(tuple("an", false), tuple("binh", false));
    }
}
