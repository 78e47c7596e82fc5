package vn.thidua.core.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.ranking.Standings;

class TrialTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # contender,  weights,        basis,  total,  why
            A 40 20 15,   '',             RAW,    75.00,  real weights give the real total
            A 40 20 15,   I=2,            RAW,    76.67,  115 of 150 on the scale of 100
            A 40 20 15,   III=0,          RAW,    75.00,  60 of 80 on the scale of 100
            A 40 20 15,   I=2 II=2 III=2, RAW,    75.00,  what all weights have in common changes nothing
            A 40 20 15,   IV=9,           RAW,    75.00,  a weight of nothing changes nothing
            A 40 20 -,    '',             SCALED, 75.00,  60 of the 80 that were assigned
            A 40 20 -,    I=2,            SCALED, 76.92,  100 of 130
            A 40 20 -,    III=5,          SCALED, 75.00,  what is not assigned cannot weigh more
            A 40 20 -,    I=0 II=0,       SCALED, 0.00,   nothing is left to divide by
            A 33.33 0 0,  I=1.001,        RAW,    33.35,  33.36333 of 100.05 is rounded once
            """)
    void totalsUnderOtherWeights(String contender, String weights, Terms.Basis basis, BigDecimal total, String why) {
        assertThat(Trial.total(
                        LaboratoryExamples.contender(contender),
                        LaboratoryExamples.weights(weights),
                        LaboratoryExamples.terms(basis)))
                .isEqualTo(total);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # cluster                            | weights | moves           | why
            A 40 20 15; B 30 25 18; C 20 20 20   | I=1     | A 0, B 0, C 0   | nothing changed
            A 40 20 15; B 30 25 18; C 20 20 20   | III=3   | B 1, A -1, C 0  | whoever is strong in what counts more goes up
            A 40 20 15; B 30 25 18; C 20 20 20   | I=0     | B 1, C 1, A -2  | the leader lived on one section
            """)
    void saysWhoMoves(String cluster, String weights, String moves, String why) {
        Terms terms = LaboratoryExamples.terms(Terms.Basis.RAW);
        List<Contender> contenders = LaboratoryExamples.cluster(cluster);
        Standings before = Trial.standings(contenders, Weights.REAL, terms);
        Standings after = Trial.standings(contenders, LaboratoryExamples.weights(weights), terms);

        assertThat(Movement.between(before, after).stream().map(movement -> movement.unit() + " " + movement.up()))
                .containsExactly(moves.split(", ", -1));
    }

    @Test
    void leavesUnitsWithoutAPlaceWithoutOne() {
        Terms terms = LaboratoryExamples.terms(Terms.Basis.RAW);
        Contender barred = new Contender("A", BigDecimal.TEN, BigDecimal.TEN, Map.of(), Map.of(), List.of("LATE"));
        Standings standings = Trial.standings(List.of(barred), Weights.REAL, terms);

        Movement movement = Movement.between(standings, standings).getFirst();

        assertThat(movement.placeAfter()).isEmpty();
        assertThat(movement.up()).isZero();
    }

    @Test
    void comparesTheSameUnitsOnly() {
        Standings one = new Standings(List.of(), List.of());
        Standings other = Trial.standings(
                LaboratoryExamples.cluster("A 1 1 1"), Weights.REAL, LaboratoryExamples.terms(Terms.Basis.RAW));

        assertThatThrownBy(() -> Movement.between(one, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Movement.between(other, one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANegativeWeight() {
        assertThatThrownBy(() -> LaboratoryExamples.weights("I=-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # cluster                    | basis  | swap       | why
            A 40 20 15; B 30 25 18       | RAW    | I -201     | 2 points behind, 10 of them lost in I: a fifth less and a little
            A 40 20 15; B 39 20 15.9     | RAW    | I -101     | 0.1 behind, one point behind in I: a tenth less and a little
            A 40 20 15; B 40 20 15       | RAW    | level      | a tie-break or nothing sets them apart
            A 40 20 15; B 20 10 5        | RAW    | none       | no single weight helps
            A 50 30 -; B 50 30 19        | SCALED | none       | all of what was assigned cannot be passed
            """)
    void findsTheSmallestChangeThatSwapsNeighbours(String cluster, Terms.Basis basis, String swap, String why) {
        Swap found = Swaps.of(
                        LaboratoryExamples.cluster(cluster), LaboratoryExamples.terms(basis), LaboratoryExamples.NODES)
                .getFirst();

        Optional<String> turn = found.turn().map(change -> change.node() + " " + change.permille());
        assertThat(found.level() ? "level" : turn.orElse("none")).isEqualTo(swap);
    }

    @Test
    void countsHowOftenAPlaceHolds() {
        List<Contender> contenders = LaboratoryExamples.cluster("A 40 20 15; B 39 20 15.95; C 10 10 10");

        List<Stability> stable = Stability.of(
                contenders, LaboratoryExamples.terms(Terms.Basis.RAW), LaboratoryExamples.NODES, 20, 400, 7);

        assertThat(stable).extracting(Stability::unit).containsExactly("A", "B", "C");
        assertThat(stable).extracting(Stability::place).containsExactly(1, 2, 3);
        assertThat(stable.get(0).percent()).isBetween(new BigDecimal("50.0"), new BigDecimal("75.0"));
        assertThat(stable.get(2).percent()).isEqualTo("100.0");
    }

    @Test
    void drawsTheSameNumbersFromTheSameSeedForEver() {
        Lot lot = new Lot(1);

        assertThat(List.of(lot.between(-5, 5), lot.between(-5, 5), lot.between(0, 1000), lot.between(3, 3)))
                .isEqualTo(List.of(4, 3, 638, 3));
    }

    @Test
    void keepsThePlacesOfARankingApart() {
        assertThat(Trial.standings(
                                LaboratoryExamples.cluster("A 1 1 1; B 2 2 2"),
                                Weights.REAL,
                                LaboratoryExamples.terms(Terms.Basis.RAW))
                        .ranked())
                .extracting(Ranked::unit)
                .containsExactly("B", "A");
    }
}
