package vn.thidua.core.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LaboratoryProperties {

    private static final List<String> NODES = LaboratoryExamples.NODES;

    @Property(tries = 200)
    void weightsThatAreAllAlikeMoveNobody(
            @ForAll("clusters") List<Contender> cluster,
            @ForAll Terms.Basis basis,
            @ForAll @IntRange(min = 1, max = 5000) int permille) {
        Terms terms = LaboratoryExamples.terms(basis);
        Map<String, BigDecimal> factors =
                NODES.stream().collect(Collectors.toMap(Function.identity(), _ -> BigDecimal.valueOf(permille, 3)));

        assertThat(Trial.standings(cluster, new Weights(factors), terms))
                .isEqualTo(Trial.standings(cluster, Weights.REAL, terms));
    }

    @Property(tries = 200)
    void theOrderOfTheUnitsNeverMatters(@ForAll("clusters") List<Contender> cluster, @ForAll Terms.Basis basis) {
        Terms terms = LaboratoryExamples.terms(basis);
        Weights weights = LaboratoryExamples.weights("I=0.7 III=1.9");

        assertThat(Trial.standings(cluster.reversed(), weights, terms))
                .isEqualTo(Trial.standings(cluster, weights, terms));
    }

    @Property(tries = 60)
    void theSmallestTurnSwapsAndNoSmallerOneDoes(
            @ForAll("clusters") List<Contender> cluster, @ForAll Terms.Basis basis) {
        Terms terms = LaboratoryExamples.terms(basis);
        Map<String, Contender> units = cluster.stream().collect(Collectors.toMap(Contender::unit, Function.identity()));

        for (Swap swap : Swaps.of(cluster, terms, NODES)) {
            Contender upper = Objects.requireNonNull(units.get(swap.upper()));
            Contender lower = Objects.requireNonNull(units.get(swap.lower()));
            int size = swap.turn().map(turn -> Math.abs(turn.permille())).orElse(swap.level() ? 1 : 1001);
            for (String node : NODES) {
                for (int permille = 1 - size; permille < size; permille++) {
                    assertThat(isPassed(upper, lower, node, permille, terms)).isFalse();
                }
            }
            swap.turn()
                    .ifPresent(turn -> assertThat(isPassed(upper, lower, turn.node(), turn.permille(), terms))
                            .isTrue());
        }
    }

    @Property(tries = 30)
    void aTableThatDoesNotShakeHoldsEveryPlace(@ForAll("clusters") List<Contender> cluster, @ForAll long seed) {
        assertThat(Stability.of(cluster, LaboratoryExamples.terms(Terms.Basis.RAW), NODES, 0, 5, seed))
                .allMatch(stable -> stable.kept() == stable.draws());
    }

    @Property(tries = 30)
    void theSameSeedGivesTheSameAnswer(@ForAll("clusters") List<Contender> cluster, @ForAll long seed) {
        Terms terms = LaboratoryExamples.terms(Terms.Basis.SCALED);

        assertThat(Stability.of(cluster, terms, NODES, 30, 20, seed))
                .isEqualTo(Stability.of(new ArrayList<>(cluster).reversed(), terms, NODES, 30, 20, seed));
    }

    @Property(tries = 50)
    void lotsStayBetweenTheirEnds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1000) int width) {
        Lot lot = new Lot(seed);

        assertThat(IntStream.range(0, 50).map(_ -> lot.between(-width, width)))
                .allMatch(drawn -> drawn >= -width && drawn <= width);
    }

    private static boolean isPassed(Contender upper, Contender lower, String node, int permille, Terms terms) {
        Weights weights = Weights.REAL.with(node, Swaps.factor(permille));
        return Trial.total(lower, weights, terms).compareTo(Trial.total(upper, weights, terms)) > 0;
    }

    /** One to six units with half points; the last section is not always assigned. */
    @Provide
    Arbitrary<List<Contender>> clusters() {
        Arbitrary<Integer> first = Arbitraries.integers().between(0, 100);
        Arbitrary<Integer> second = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> third = Arbitraries.integers().between(-8, 40);
        return Combinators.combine(first, second, third)
                .as((one, two, three) -> half(one) + " " + half(two) + " " + (three < 0 ? "-" : half(three)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> LaboratoryExamples.contender("U" + i + " " + all.get(i)))
                        .toList());
    }

    private static String half(int halves) {
        return BigDecimal.valueOf(halves * 5L, 1).toPlainString();
    }
}
