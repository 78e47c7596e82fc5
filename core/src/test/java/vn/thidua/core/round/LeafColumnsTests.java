package vn.thidua.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafColumnsTests {

    private static final LeafColumns FILLED =
            columns(Map.of(Column.SELF, given("5", 1), Column.PEER, given("4", 2), Column.HEAD, given("4.5", 3)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELF_SCORING |     | nobody but the unit knows them
            RETURNED     | 5   | what was once sent stays known
            SUBMITTED    | 5   | the unit's word counts until somebody has checked
            PEER_CHECKED | 4   | then the team's
            CONSOLIDATED | 4.5 | then the head's
            EXPLAINED    | 4.5 | explaining changes nothing by itself
            SETTLED      | 4.5 | the standing body has changed nothing here
            ADOPTED      | 4.5 | nor has the conference
            """)
    void countsTheColumnOfTheState(SheetState state, String points, String why) {
        assertThat(FILLED.effective(state))
                .as(why)
                .isEqualTo(Optional.ofNullable(points).map(BigDecimal::new));
    }

    @Test
    void aLaterWordOfAnEarlierColumnOvertakesThoseThatAnsweredIt() {
        LeafColumns late =
                columns(Map.of(Column.SELF, given("6", 4), Column.PEER, given("4", 2), Column.HEAD, given("4.5", 3)));

        assertThat(late.isStale(Column.PEER)).isTrue();
        assertThat(late.isStale(Column.HEAD)).isTrue();
        assertThat(late.effective(SheetState.CONSOLIDATED)).contains(new BigDecimal("6"));
        assertThat(late.before(Column.HEAD)).contains(new BigDecimal("6"));
    }

    @Test
    void pointsConfirmedTogetherDoNotOvertakeEachOther() {
        LeafColumns together = columns(Map.of(Column.SELF, given("6", 4), Column.PEER, given("4", 4)));

        assertThat(together.isStale(Column.PEER)).isFalse();
        assertThat(together.isStale(Column.HEAD)).as("a column without points").isFalse();
    }

    @Test
    void onlyADifferentNumberDeparts() {
        assertThat(FILLED.departs(Column.HEAD, new BigDecimal("4.00"))).isFalse();
        assertThat(FILLED.departs(Column.HEAD, new BigDecimal("4.01"))).isTrue();
        assertThat(FILLED.departs(Column.SELF, BigDecimal.ONE))
                .as("there is nothing before the unit's own points")
                .isFalse();
        assertThat(columns(Map.of()).departs(Column.PEER, BigDecimal.ONE)).isFalse();
    }

    private static LeafColumns columns(Map<Column, Given> given) {
        return new LeafColumns(given);
    }

    private static Given given(String points, long order) {
        return new Given(new BigDecimal(points), order);
    }
}
