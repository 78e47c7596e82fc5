package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.AT_LEAF;
import static vn.thidua.core.scoring.ScoringExamples.AT_TOTAL;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limited;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.section;
import static vn.thidua.core.scoring.ScoringExamples.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringProperties {

    private static final ScoreTable TABLE = tableWith(AT_TOTAL);
    private static final BigDecimal MOST = new BigDecimal(45);

    /** One leaf of each rule; all points within the maximum, five points of bonus at most. */
    private static ScoreTable tableWith(Rounding rounding) {
        BigDecimal hundred = new BigDecimal(100);
        return table(
                rounding,
                "40",
                section(
                        "I",
                        "20",
                        leaf("direct", "5", new Direct()),
                        leaf("binary", "5", new Binary(quantity("X"), Binary.Comparison.AT_LEAST, BigDecimal.TEN)),
                        leaf(
                                "tier",
                                "10",
                                new Tier(
                                        new Operand.Quotient("X", "Y"),
                                        List.of(
                                                new Band(Optional.empty(), bound("50", false), BigDecimal.ZERO),
                                                new Band(bound("50", true), Optional.empty(), BigDecimal.TEN))))),
                limited(
                        "II",
                        "20",
                        "5",
                        "0",
                        leaf(
                                "share",
                                "10",
                                new Proportional(
                                        new Operand.OfTarget("X"),
                                        new Operand.Constant(hundred),
                                        BigDecimal.ONE,
                                        Optional.empty())),
                        leaf("late", "5", new Deduction(quantity("Y"), BigDecimal.ONE, new BigDecimal(-5))),
                        leaf("peers", "5", new PeerRelative(new Operand.OfTarget("X"), hundred, new BigDecimal(3))),
                        leaf("extra", "0", new Bonus(quantity("X"), BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN))));
    }

    @Property(tries = 200)
    void theOrderOfUnitsNeverMatters(@ForAll("clusters") List<Entries> cluster, @ForAll Random random) {
        List<Entries> shuffled = new ArrayList<>(cluster);
        Collections.shuffle(shuffled, random);

        assertThat(byUnit(Scoring.score(TABLE, shuffled))).isEqualTo(byUnit(Scoring.score(TABLE, cluster)));
    }

    @Property(tries = 200)
    void totalsLieBetweenZeroAndMaximumWithBonus(@ForAll("clusters") List<Entries> cluster) {
        for (ScoreSheet sheet : Scoring.score(TABLE, cluster)) {
            assertThat(sheet.total()).isBetween(BigDecimal.ZERO, MOST);
        }
    }

    @Property(tries = 200)
    void everyLeafHasOneOutcomeAndOnlyScoredOnesCount(@ForAll("clusters") List<Entries> cluster) {
        for (ScoreSheet sheet : Scoring.score(TABLE, cluster)) {
            assertThat(sheet.leaves()).extracting(LeafScore::leaf).isEqualTo(TABLE.leaves());
            for (LeafScore score : sheet.leaves()) {
                assertThat(score.points().signum() == 0 || score.outcome() instanceof LeafOutcome.Scored)
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void roundingLeavesMovesTheTotalByHalfAHundredthForEachLeafAtMost(@ForAll("clusters") List<Entries> cluster) {
        List<ScoreSheet> once = Scoring.score(TABLE, cluster);
        List<ScoreSheet> perLeaf = Scoring.score(tableWith(AT_LEAF), cluster);
        BigDecimal most = new BigDecimal("0.005")
                .multiply(BigDecimal.valueOf(TABLE.leaves().size() + 1));

        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).total().subtract(perLeaf.get(i).total()).abs())
                    .isLessThanOrEqualTo(most);
        }
    }

    @Property(tries = 200)
    void anExemptionOfEveryLeafLeavesNothing(@ForAll("clusters") List<Entries> cluster) {
        Set<String> all = TABLE.leaves().stream().map(Leaf::code).collect(Collectors.toSet());
        Entries first = cluster.getFirst();
        Entries exempted = new Entries(first.unit(), first.quantities(), first.targets(), first.points(), all);

        ScoreSheet sheet = Scoring.score(TABLE, List.of(exempted)).getFirst();

        assertThat(sheet.total()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(sheet.percent()).isEmpty();
    }

    @Property(tries = 200)
    void doingMoreOfAGoodThingNeverCostsPoints(@ForAll("clusters") List<Entries> cluster) {
        Entries first = cluster.getFirst();
        Map<String, BigDecimal> more = new HashMap<>(first.quantities());
        more.computeIfPresent("X", (code, value) -> value.add(BigDecimal.ONE));
        List<Entries> better = new ArrayList<>(cluster);
        better.set(0, new Entries(first.unit(), more, first.targets(), first.points(), first.notAssigned()));

        assertThat(Scoring.score(TABLE, better).getFirst().total())
                .isGreaterThanOrEqualTo(Scoring.score(TABLE, cluster).getFirst().total());
    }

    /** One to six units whose figures, targets, points and exemptions are often absent. */
    @Provide
    Arbitrary<List<Entries>> clusters() {
        Arbitrary<Optional<BigDecimal>> figure =
                Arbitraries.integers().between(0, 30).map(BigDecimal::valueOf).optional(0.8);
        Arbitrary<Optional<BigDecimal>> typed = Arbitraries.integers()
                .between(-100, 700)
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2))
                .optional(0.8);
        Arbitrary<Set<String>> exempted = Arbitraries.of("direct", "binary", "tier", "share", "late", "peers", "extra")
                .set()
                .ofMaxSize(2);
        Arbitrary<Entries> entries = Combinators.combine(figure, figure, figure, typed, exempted)
                .as((x, y, target, points, notAssigned) -> {
                    Map<String, BigDecimal> quantities = new HashMap<>();
                    x.ifPresent(value -> quantities.put("X", value));
                    y.ifPresent(value -> quantities.put("Y", value));
                    return new Entries(
                            "", quantities, only("X", target), only("direct", points), new HashSet<>(notAssigned));
                });
        return entries.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> named("U" + i, all.get(i)))
                        .toList());
    }

    private static Entries named(String unit, Entries nameless) {
        return new Entries(unit, nameless.quantities(), nameless.targets(), nameless.points(), nameless.notAssigned());
    }

    private static Map<String, BigDecimal> only(String code, Optional<BigDecimal> value) {
        return value.map(known -> Map.of(code, known)).orElse(Map.of());
    }

    private static Optional<Band.Bound> bound(String value, boolean isIncluded) {
        return Optional.of(new Band.Bound(new BigDecimal(value), isIncluded));
    }

    private static Map<String, ScoreSheet> byUnit(List<ScoreSheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(ScoreSheet::unit, sheet -> sheet));
    }
}
