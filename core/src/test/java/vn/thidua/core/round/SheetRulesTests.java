package vn.thidua.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELF_SCORING | SUBMIT      | UNIT          | SUBMITTED    | the unit sends when it is ready
            RETURNED     | SUBMIT      | UNIT          | SUBMITTED    | what was sent back comes again
            SUBMITTED    | RETURN      | CHECKER       | RETURNED     | the team wants something mended
            SUBMITTED    | CHECK       | CHECKER       | PEER_CHECKED | the team is done
            PEER_CHECKED | RETURN      | HEAD          | RETURNED     | so may the head, before it is done
            PEER_CHECKED | CONSOLIDATE | HEAD          | CONSOLIDATED | the head is done
            CONSOLIDATED | EXPLAIN     | UNIT          | EXPLAINED    | the unit has its say
            CONSOLIDATED | SETTLE      | STANDING_BODY | SETTLED      | a unit that says nothing stops nobody
            EXPLAINED    | SETTLE      | STANDING_BODY | SETTLED      | the standing body decides after the unit
            SETTLED      | ADOPT       | LEADER        | ADOPTED      | the conference has the last word
            ADOPTED      | SEND_UP     | STANDING_BODY | SENT_UP      | what is adopted goes up
            SUBMITTED    | CHECK       | HEAD          |              | the head does not check for the team
            SUBMITTED    | CONSOLIDATE | HEAD          |              | nobody skips the check team
            CONSOLIDATED | RETURN      | HEAD          |              | what the unit has seen is not sent back to it
            SETTLED      | ADOPT       | STANDING_BODY |              | who settles does not adopt
            SETTLED      | EXPLAIN     | UNIT          |              | explanations end with the decision
            ADOPTED      | RETURN      | HEAD          |              | adopted points never change
            SENT_UP      | SUBMIT      | UNIT          |              | the round is over
            """)
    void takesTheStepsOfTheTableAndNoOther(SheetState from, SheetStep step, Party party, SheetState to, String why) {
        assertThat(SheetRules.after(from, step, party)).as(why).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELF_SCORING | SELF    | open         | the unit scores itself
            RETURNED     | SELF    | open         | and mends what was sent back
            SUBMITTED    | SELF    | SUBMITTED    | a late entry: the check has not begun or begins again
            PEER_CHECKED | SELF    | SUBMITTED    | what the team has checked is no more
            SETTLED      | SELF    | SUBMITTED    | even a decision rests on what the unit said
            SELF_SCORING | PEER    | closed       | nobody sees the points of the unit yet
            RETURNED     | PEER    | closed       | the unit is at work
            SUBMITTED    | PEER    | open         | the team checks
            PEER_CHECKED | PEER    | PEER_CHECKED | the team mends its own
            EXPLAINED    | PEER    | PEER_CHECKED | the head has consolidated other points
            SUBMITTED    | HEAD    | closed       | the team comes first
            PEER_CHECKED | HEAD    | open         | the head consolidates
            EXPLAINED    | HEAD    | CONSOLIDATED | the unit has explained other points
            CONSOLIDATED | SETTLED | open         | the standing body prepares its decision
            EXPLAINED    | SETTLED | open         | the same
            SETTLED      | SETTLED | SETTLED      | a decision can be mended until it is adopted
            SETTLED      | ADOPTED | closed       | adopting fills the column as a whole
            ADOPTED      | SELF    | closed       | adopted points never change
            SENT_UP      | SETTLED | closed       | the same
            """)
    void saysWhatWritingDoesToASheet(SheetState state, Column column, String verdict, String why) {
        assertThat(words(SheetRules.edit(state, column))).as(why).isEqualTo(verdict);
    }

    @Test
    void noTwoLinesSayTheSameStepOfTheSameParty() {
        List<String> lines = SheetRules.TRANSITIONS.stream()
                .map(line -> line.from() + "/" + line.step() + "/" + line.party())
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void everyStateIsReachedAndAllButTheLastAreLeft() {
        Set<SheetState> reached =
                SheetRules.TRANSITIONS.stream().map(Transition::to).collect(Collectors.toSet());
        assertThat(Stream.of(SheetState.values()).filter(state -> !reached.contains(state)))
                .containsExactly(SheetState.SELF_SCORING);
        assertThat(Stream.of(SheetState.values())
                        .filter(state -> SheetRules.awaited(state).isEmpty()))
                .containsExactly(SheetState.SENT_UP);
    }

    @ParameterizedTest
    @EnumSource(SheetState.class)
    void aSheetIsNeverSetForward(SheetState state) {
        for (Column column : Column.values()) {
            if (SheetRules.edit(state, column) instanceof EditVerdict.SetsBack(SheetState to)) {
                assertThat(to).as("%s in %s", column, state).isLessThanOrEqualTo(state);
            }
        }
    }

    private static String words(EditVerdict verdict) {
        return switch (verdict) {
            case EditVerdict.Open() -> "open";
            case EditVerdict.Closed() -> "closed";
            case EditVerdict.SetsBack(SheetState to) -> to.name();
        };
    }
}
