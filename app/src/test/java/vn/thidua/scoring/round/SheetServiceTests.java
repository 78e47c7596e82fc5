package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.scoring.round.SheetService.StepWish;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

class SheetServiceTests extends RoundTestCase {

    @Autowired
    private RoundQueries queries;

    @Autowired
    private WaitingQueries waiting;

    @Test
    void aBlankSheetIsNotSentAndEveryBlankCriterionIsNamed() {
        assertThat(codes(take(officer("chi"), "chi", SheetStep.SUBMIT, Party.UNIT)))
                .containsExactly(RoundViolation.LEAF_BLANK);
    }

    @Test
    void goesFromSelfScoringToSentUp() {
        submitAll();
        for (String unit : List.of("an", "binh", "chi", "dung")) {
            bring(unit, SheetState.SETTLED);
        }
        assertThat(codes(rounds.adopt(leader(), round, "thông qua", WORD))).containsExactly(RoundViolation.WORD_WRONG);
        assertThat(rounds.adopt(leader(), round, WORD, WORD)).isEqualTo(new StepOutcome.Taken());
        assertThat(rounds.adopt(leader(), round, WORD, WORD))
                .as("adopting again changes nothing")
                .isEqualTo(new StepOutcome.Taken());
        assertThat(codes(write(officer("chi"), "chi", Column.SELF, "1", "Muộn")))
                .containsExactly(RoundViolation.NOT_NOW);
        assertThat(rounds.sendUp(standingBody(), round)).isEqualTo(new StepOutcome.Taken());
        assertThat(stored.of(round))
                .allSatisfy(sheet -> assertThat(sheet.state()).isEqualTo(SheetState.SENT_UP));
    }

    @Test
    void nothingIsAdoptedBeforeEverySheetIsSettled() {
        submitAll();
        bring("an", SheetState.SETTLED);

        assertThat(codes(rounds.adopt(leader(), round, WORD, WORD)))
                .containsExactly(RoundViolation.NOT_SETTLED, RoundViolation.NOT_SETTLED, RoundViolation.NOT_SETTLED);
        assertThat(codes(rounds.sendUp(standingBody(), round))).containsExactly(RoundViolation.NOT_ADOPTED);
    }

    @Test
    void onlyWhoCoversAllUnitsAdopts() {
        submitAll();
        Actor narrow = person(6, "leader", "an");

        assertThatThrownBy(() -> rounds.adopt(narrow, round, WORD, WORD)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rounds.adopt(standingBody(), round, WORD, WORD))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSameStepOfTheSamePersonIsTakenOnce() {
        write(officer("chi"), "chi", Column.SELF, "1", "");
        StepWish wish = StepWish.of(SheetStep.SUBMIT, Party.UNIT, sheet("chi").version());

        assertThat(sheets.take(officer("chi"), round, "chi", wish)).isEqualTo(new StepOutcome.Taken());
        assertThat(sheets.take(officer("chi"), round, "chi", wish)).isEqualTo(new StepOutcome.Taken());
        assertThat(jdbc.sql("select count(*) from scoring.sheet_step where sheet_id = :sheet")
                        .param("sheet", sheet("chi").id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoComesSecondIsToldWhoWasFasterAndWithWhat() {
        submitAll();
        String team = checkerOf("chi");
        StepWish seen = StepWish.of(SheetStep.CHECK, Party.CHECKER, sheet("chi").version());
        write(officer("chi"), "chi", Column.SELF, "2", "Bổ sung kết quả");

        assertThat(sheets.take(checker(team), round, "chi", seen))
                .isInstanceOfSatisfying(
                        StepOutcome.Overtaken.class,
                        overtaken -> assertThat(overtaken.last().by()).isEqualTo("unit-officer chi"));
    }

    @Test
    void isSentBackWithCriteriaAndAReason() {
        submitAll();
        Actor team = checker(checkerOf("chi"));
        long seen = sheet("chi").version();

        assertThat(codes(sheets.take(
                        team, round, "chi", new StepWish(SheetStep.RETURN, Party.CHECKER, seen, List.of(), ""))))
                .containsExactly(RoundViolation.RETURN_EMPTY);
        assertThat(sheets.take(
                        team,
                        round,
                        "chi",
                        new StepWish(SheetStep.RETURN, Party.CHECKER, seen, List.of(LEAF), "Thiếu minh chứng")))
                .isEqualTo(new StepOutcome.Taken());
        assertThat(sheet("chi").returned()).containsExactly(LEAF);
        submit("chi", "1.25");
        assertThat(sheet("chi").returned()).isEmpty();
    }

    @Test
    void aUnitMayExplainUntilTheDeadlineAndHasToBeAnswered() {
        submitAll();
        bring("chi", SheetState.CONSOLIDATED);
        assertThat(codes(take(standingBody(), "chi", SheetStep.SETTLE, Party.STANDING_BODY)))
                .containsExactly(RoundViolation.TOO_EARLY);

        assertThat(explanations.explain(
                        officer("chi"), round, "chi", LEAF, "Kết quả quý III chưa được tính", Optional.empty()))
                .isEqualTo(new StepOutcome.Taken());
        assertThat(take(officer("chi"), "chi", SheetStep.EXPLAIN, Party.UNIT)).isEqualTo(new StepOutcome.Taken());
        assertThat(codes(take(standingBody(), "chi", SheetStep.SETTLE, Party.STANDING_BODY)))
                .containsExactly(RoundViolation.UNANSWERED);

        assertThat(explanations.answer(standingBody(), round, "chi", 1, "Đã xem lại, cộng 0,5 điểm"))
                .isEqualTo(new StepOutcome.Taken());
        assertThat(take(standingBody(), "chi", SheetStep.SETTLE, Party.STANDING_BODY))
                .isEqualTo(new StepOutcome.Taken());
    }

    @Test
    void afterTheDeadlineNobodyExplainsAndNobodyWaits() {
        submitAll();
        bring("chi", SheetState.CONSOLIDATED);
        jdbc.sql("""
                        update scoring.round
                           set launched_on = launched_on - 90, self_due = self_due - 90, check_due = check_due - 90,
                               complaint_until = complaint_until - 90
                        """).update();

        assertThat(codes(explanations.explain(officer("chi"), round, "chi", LEAF, "Muộn", Optional.empty())))
                .containsExactly(RoundViolation.COMPLAINT_OVER);
        assertThat(take(standingBody(), "chi", SheetStep.SETTLE, Party.STANDING_BODY))
                .isEqualTo(new StepOutcome.Taken());
    }

    @Test
    void stepsBelongToTheirParties() {
        submitAll();

        assertThatThrownBy(() -> take(officer("chi"), "chi", SheetStep.CHECK, Party.CHECKER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> take(leader(), "chi", SheetStep.SETTLE, Party.STANDING_BODY))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(codes(take(headOfficer("an"), "chi", SheetStep.CONSOLIDATE, Party.HEAD)))
                .containsExactly(RoundViolation.NOT_NOW);
    }

    @Test
    void strangersFindNothing() {
        Actor stranger = new Actor(officer("an").account(), "Lạ", "unit-officer", Set.of(round));

        assertThatThrownBy(() -> queries.page(stranger, round, List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> take(officer("an"), "chi", SheetStep.SUBMIT, Party.UNIT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLateEntryTellsWhoMovedByHowMuchAndBecauseOfWhom() {
        for (String unit : List.of("an", "binh", "chi", "dung")) {
            submit(unit, "1.5");
        }
        // An 8.60, Chi 10, Bình 7.70 of 10; Chi takes one point back, so An comes first.
        write(officer("chi"), "chi", Column.SELF, "0", "Chấm nhầm tiêu chí");

        RoundPage.Change change =
                queries.page(leader(), round, List.of()).moves().getFirst();
        assertThat(change.late()).isTrue();
        assertThat(change.cause()).isEqualTo("Chi");
        assertThat(change.movers()).extracting(RoundPage.Mover::unit).containsExactly("An", "Chi");
        assertThat(change.movers().getFirst().own()).isFalse();
        assertThat(change.movers().getFirst().places()).isEqualTo("hạng 2 → 1");
        assertThat(change.movers().getLast().points()).contains("−1,50");
    }

    @Test
    void whatFiguresMovedIsNoSheetsDoing() {
        submitAll();
        reported.report(unit("binh"), Map.of("A1", 96, "A2", 100, "B1", 0));
        bring("chi", SheetState.PEER_CHECKED);

        RoundPage.Change change =
                queries.page(leader(), round, List.of()).moves().getFirst();
        assertThat(change.cause()).isEmpty();
        assertThat(change.what()).isEqualTo("Số liệu báo cáo đã thay đổi");
        assertThat(change.movers()).extracting(RoundPage.Mover::unit).contains("Bình");
    }

    @Test
    void everyPartySeesWhatWaitsForIt() {
        assertThat(lines(officer("chi"))).containsExactly("Chi");
        assertThat(lines(checker(checkerOf("chi")))).isEmpty();
        submitAll();
        assertThat(lines(officer("chi"))).isEmpty();
        assertThat(lines(checker(checkerOf("chi")))).contains("Chi");
        bring("chi", SheetState.PEER_CHECKED);
        assertThat(lines(headOfficer("an"))).containsExactly("Chi");
        bring("chi", SheetState.EXPLAINED);
        assertThat(lines(standingBody())).containsExactly("Chi");
    }

    private List<String> lines(Actor actor) {
        return waiting.tile(actor).stream()
                .flatMap(tile -> tile.lines().stream())
                .map(WaitingTile.Line::subject)
                .toList();
    }
}
