package vn.thidua.core.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.consolidation.Direction;

class PeerPlaceTests {

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # own,  peers,     direction, rank,         distance, why
              7,    7 3 5,     HIGHER,    1,            2,        most is first where more is better
              7,    7 3 5,     LOWER,     3,            2,        most is last where less is better
              7,    7 3 5,     NEUTRAL,   NO_DIRECTION, 2,        no place where neither is better
              5,    7 5 5 1,   HIGHER,    2,            0.0,      equal figures share the better place
              1,    7 5 5 1,   HIGHER,    4,            -4.0,     and the next place is passed over
              4,    4 7,       HIGHER,    2,            -1.5,     of two the median lies between them
              4,    4 none,    HIGHER,    NO_PEERS,     NO_PEERS, nobody else has a figure
              4,    4,         HIGHER,    NO_PEERS,     NO_PEERS, alone there is nothing to compare
              none, none 4 5,  HIGHER,    MISSING,      MISSING,  who has no figure has no place
              0,    0 0 4,     HIGHER,    2,            0,        zero competes like any figure
            """)
    void placesAUnitAmongItsPeers(
            String own, String peers, Direction direction, String rank, String distance, String why) {
        PeerPlace place = PeerPlace.of(cell(own), cells(peers), direction);

        assertThat(shown(place.rank())).as(why).isEqualTo(rank);
        assertThat(shown(place.distance())).as(why).isEqualTo(distance);
    }

    private static List<PivotCell> cells(String figures) {
        return PivotExamples.words(figures).stream().map(PeerPlaceTests::cell).toList();
    }

    private static PivotCell cell(String figure) {
        return figure.equals("none") ? PivotCell.none(Gap.MISSING) : PivotCell.of(new BigDecimal(figure), 0, 1, 1);
    }

    private static String shown(PivotCell cell) {
        return cell.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> cell.gap().orElseThrow().name());
    }
}
