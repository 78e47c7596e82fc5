package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.cluster;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.table;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerRelativeTests {

    private static final Rule OF_TARGET =
            new PeerRelative(new Operand.OfTarget("X"), new BigDecimal(100), new BigDecimal(6));
    private static final Rule OF_QUANTITY = new PeerRelative(quantity("X"), new BigDecimal(100), new BigDecimal(6));

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # cluster,                                                              told,                         why
            A X=10 target:X=10; B X=20 target:X=10; C X=15 target:X=10,             6/10/8,                       anchor at the target and leader at the maximum
            A X=5 target:X=10; B X=20 target:X=10,                                  3/10,                         below the target in proportion
            A X=0 target:X=10; B X=20 target:X=10,                                  0/10,                         nothing done
            A X=-5 target:X=10; B X=20 target:X=10,                                 0/10,                         never negative
            A X=10 target:X=10; B X=5 target:X=10,                                  6/3,                          nobody is above the target so nobody gets more
            A X=12 target:X=10,                                                     10,                           a lonely leader is the leader
            A X=12 target:X=10; B X=12 target:X=10,                                 10/10,                        two leaders both get the maximum
            A X=11 target:X=10; B X=13 target:X=10,                                 7.333333333333333333333333333333333/10, exact until the table rounds
            A X=10 target:X=10,                                                     6,                            alone at the target is nobody above it
            A X=4 target:X=10,                                                      2.4,                          alone below the target it leads nobody
            A X=0 target:X=10,                                                      0,                            alone with nothing done
            A X=7 target:X=10; B X=7 target:X=10; C X=7 target:X=10,                4.2/4.2/4.2,                  all equal below the target
            A X=10 target:X=10; B X=20 target:X=20,                                 6/6,                          all equal at the target though not in number
            A X=8 target:X=10; B X=9 target:X=10,                                   4.8/5.4,                      all below the target and nobody gets the maximum
            A X=8,                                                                  10,                           alone without target it is the leader
            A X=0,                                                                  0,                            but not with nothing
            A X=5; B X=5; C X=5,                                                    10/10/10,                     all equal without target all lead
            A X=1; B X=900 target:X=10,                                             10/10,                        the pools do not see each other
            A X=5 target:X=-1; B X=20 target:X=10,                                  DIVISOR_NOT_POSITIVE X/10,    a target below zero is a mistake too
            A X=8; B X=4; C X=10 target:X=10,                                       10/5/6,                       units without target are a pool of their own
            A X=8; B X=0,                                                           10/0,                         zero in that pool
            A X=0; B X=0,                                                           0/0,                          nobody in that pool did anything
            A X=8; B X=-2,                                                          10/0,                         never negative there either
            A X=11 target:X=10; B X=20 target:X=10 not:L,                           10/NOT_ASSIGNED,              an exempted unit leads nobody
            A X=4; B X=8 not:L,                                                     10/NOT_ASSIGNED,              nor does it without target
            A target:X=10; B X=20 target:X=10,                                      FIGURE_MISSING X/10,          a missing figure is named
            A; B X=4,                                                               FIGURE_MISSING X/10,          also without target
            A X=5 target:X=0; B X=20 target:X=10; C X=11 target:X=10,               DIVISOR_NOT_POSITIVE X/10/6.4, a target of zero is a mistake and no pool
            """)
    void dependsOnTheLeaderOfTheCluster(String cluster, String told, String why) {
        assertThat(scores(OF_TARGET, cluster).stream()
                        .map(ScoringExamples::told)
                        .toList())
                .isEqualTo(Arrays.asList(told.split("/", -1)));
    }

    @Test
    void hasOnePoolIfTheOperandNeedsNoTarget() {
        assertThat(scores(OF_QUANTITY, "A X=50; B X=200; C X=150 target:X=10; D").stream()
                        .map(ScoringExamples::told)
                        .toList())
                .containsExactly("3", "10", "8", "FIGURE_MISSING X");
    }

    @Test
    void showsTargetLeadersAndPoints() {
        assertThat(scores(OF_TARGET, "A X=15 target:X=10; C X=20 target:X=10; B X=20 target:X=10; D X=99")
                        .getFirst()
                        .steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(15)),
                        new ScoringStep.ReadTarget("X", new BigDecimal(10)),
                        new ScoringStep.Percentage(new BigDecimal(15), new BigDecimal(10), new BigDecimal(150)),
                        new ScoringStep.AmongPeers(
                                new BigDecimal(150),
                                Optional.of(new BigDecimal(100)),
                                new BigDecimal(200),
                                List.of("B", "C"),
                                new BigDecimal(8)));
    }

    @Test
    void showsThatAUnitWithoutTargetWasMeasuredByQuantity() {
        assertThat(scores(OF_TARGET, "A X=4; B X=8").getFirst().steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(4)),
                        new ScoringStep.AmongPeers(
                                new BigDecimal(4),
                                Optional.empty(),
                                new BigDecimal(8),
                                List.of("B"),
                                new BigDecimal(5)));
    }

    private static List<LeafScore> scores(Rule rule, String cluster) {
        return Scoring.score(table(ScoringExamples.AT_TOTAL, "10", leaf("L", "10", rule)), cluster(cluster)).stream()
                .map(sheet -> sheet.leaves().getFirst())
                .toList();
    }
}
