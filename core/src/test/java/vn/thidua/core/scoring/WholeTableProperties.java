package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.AT_LEAF;
import static vn.thidua.core.scoring.ScoringExamples.NAME;
import static vn.thidua.core.scoring.ScoringExamples.cluster;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limits;
import static vn.thidua.core.scoring.ScoringExamples.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of a table that has every shape of rule, every limit at every depth, and an offence. */
class WholeTableProperties {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Section INNER = new Section(
            "II.1",
            NAME,
            new BigDecimal(15),
            List.of(
                    leaf("late", "5", new Deduction(quantity("Y"), BigDecimal.ONE, new BigDecimal(-20))),
                    leaf(
                            "punctual",
                            "4",
                            new Lateness(List.of("R1", "R2"), Lateness.Gathering.SUM, Lateness.Days.CALENDAR, days())),
                    leaf("tasks", "6", new WeightedTasks()),
                    leaf("extra", "0", new Bonus(quantity("X"), BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN))),
            limits("bonusCap=8 deductionCap=12 floor=-6 ceiling=18"));

    private static final List<Node> NODES = List.of(
            new Section(
                    "I",
                    NAME,
                    new BigDecimal(20),
                    List.of(
                            leaf("typed", "5", new Direct()),
                            leaf("binary", "5", new Binary(quantity("X"), Binary.Comparison.AT_LEAST, BigDecimal.TEN)),
                            leaf("tier", "10", new Tier(new Operand.Quotient("X", "Z"), halves()))),
                    Limits.NONE),
            new Section(
                    "II",
                    NAME,
                    new BigDecimal(30),
                    List.of(
                            INNER,
                            leaf(
                                    "share",
                                    "10",
                                    new Proportional(
                                            new Operand.OfTarget("X"),
                                            new Operand.Constant(HUNDRED),
                                            new BigDecimal("1.2"),
                                            Optional.empty())),
                            leaf(
                                    "peers",
                                    "5",
                                    new PeerRelative(new Operand.OfTarget("X"), HUNDRED, new BigDecimal(3)))),
                    limits("bonusCap=5 deductionCap=9 floor=0")),
            leaf("derived", "10", new Derived("P", HUNDRED)),
            leaf("base", "40", new StartingPoints()));

    private static final ScoreTable TABLE = new ScoreTable(
            "T",
            "2017",
            NAME,
            HUNDRED,
            AT_LEAF,
            NODES,
            limits("bonusCap=4 deductionCap=7 floor=10 ceiling=102"),
            List.of(new Offence(
                    "FALSE",
                    NAME,
                    List.of(new Offence.Consequence.LeafZeroed("share"), new Offence.Consequence.LeafZeroed("late")))));

    @Property(tries = 300)
    void theTotalIsTheSumOfItsPartsAfterTheLimits(@ForAll("clusters") List<Entries> cluster) {
        for (int i = 0; i < cluster.size(); i++) {
            ScoreSheet sheet = Scoring.score(TABLE, cluster).get(i);
            NaiveSum naive = new NaiveSum(sheet, cluster.get(i));

            assertThat(sheet.total()).isEqualByComparingTo(naive.whole(NODES, TABLE.limits()));
            for (SectionScore section : sheet.sections()) {
                assertThat(section.points())
                        .isEqualByComparingTo(naive.whole(
                                section.section().children(), section.section().limits()));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfUnitsAndOfTheirTasksNeverMatters(@ForAll("clusters") List<Entries> cluster, @ForAll Random random) {
        List<Entries> shuffled = new ArrayList<>(cluster.stream()
                .map(entries ->
                        with(entries, entries.quantities(), tasks(entries).reversed()))
                .toList());
        Collections.shuffle(shuffled, random);

        assertThat(byUnit(Scoring.score(TABLE, shuffled))).isEqualTo(byUnit(Scoring.score(TABLE, cluster)));
    }

    @Property(tries = 200)
    void anotherUnitMovesPeerRelativeLeavesAlone(@ForAll("clusters") List<Entries> cluster) {
        List<ScoreSheet> all = Scoring.score(TABLE, cluster);
        List<ScoreSheet> fewer = Scoring.score(TABLE, cluster.subList(0, cluster.size() - 1));
        for (int i = 0; i < fewer.size(); i++) {
            assertThat(withoutPeers(all.get(i))).isEqualTo(withoutPeers(fewer.get(i)));
        }
    }

    @Property(tries = 300)
    void aBetterValueNeverLowersOnesOwnScore(
            @ForAll("clusters") List<Entries> cluster, @ForAll("betters") Better better) {
        List<Entries> improved = new ArrayList<>(cluster);
        improved.set(0, better.improve(cluster.getFirst()));

        ScoreSheet before = Scoring.score(TABLE, cluster).getFirst();
        ScoreSheet after = Scoring.score(TABLE, improved).getFirst();

        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        assertThat(after.scaledTotal().orElse(BigDecimal.ZERO))
                .isGreaterThanOrEqualTo(before.scaledTotal().orElse(BigDecimal.ZERO));
    }

    /** A figure and which way is better. */
    record Better(String code, int by) {

        Entries improve(Entries entries) {
            Map<String, BigDecimal> quantities = new HashMap<>(entries.quantities());
            quantities.computeIfPresent(code, (_, value) -> value.add(BigDecimal.valueOf(by)));
            List<Task> tasks = code.equals("tasks")
                    ? tasks(entries).stream()
                            .map(task -> new Task(
                                    task.code(),
                                    task.weight(),
                                    task.completion().max(new BigDecimal(by))))
                            .toList()
                    : tasks(entries);
            return with(entries, quantities, tasks);
        }
    }

    @Provide
    Arbitrary<Better> betters() {
        return Arbitraries.of(
                new Better("X", 1),
                new Better("X", 7),
                new Better("Y", -1),
                new Better("Y", -9),
                new Better("R1", -1),
                new Better("R2", -4),
                new Better("P", 3),
                new Better("tasks", 60));
    }

    /** Two to five units whose figures, tasks and exemptions are often absent. */
    @Provide
    Arbitrary<List<Entries>> clusters() {
        Arbitrary<String> figures = Combinators.combine(
                        word("X", 0, 30), word("Y", 0, 30), word("Z", -1, 30), word("R1", -3, 5), word("R2", -3, 5))
                .as((x, y, z, r1, r2) -> String.join(" ", x, y, z, r1, r2));
        Arbitrary<String> others = Combinators.combine(
                        word("P", -5, 120),
                        word("target:X", 0, 20),
                        word("points:typed", -1, 6),
                        word("task:tasks/T1=1*", 0, 100),
                        word("task:tasks/T2=1.5*", 0, 100))
                .as((p, target, typed, one, two) ->
                        String.join(" ", p, target, typed, one.replace("*=", "*"), two.replace("*=", "*")));
        Arbitrary<String> marks = Arbitraries.of("", "", "", "offence:FALSE", "not:late", "not:share not:derived");
        return Combinators.combine(figures, others, marks)
                .as((one, two, three) ->
                        (one + " " + two + " " + three).replaceAll(" +", " ").strip())
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(units -> cluster(IntStream.range(0, units.size())
                        .mapToObj(i -> "U" + i + " " + units.get(i))
                        .collect(Collectors.joining(";"))));
    }

    private static Arbitrary<String> word(String code, int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .map(value -> code + "=" + value)
                .optional(0.85)
                .map(word -> word.orElse(""));
    }

    private static List<Task> tasks(Entries entries) {
        return entries.tasks().getOrDefault("tasks", List.of());
    }

    private static Entries with(Entries entries, Map<String, BigDecimal> quantities, List<Task> tasks) {
        return new Entries(
                entries.unit(),
                quantities,
                entries.targets(),
                entries.points(),
                entries.notAssigned(),
                tasks.isEmpty() ? Map.of() : Map.of("tasks", tasks),
                entries.offences());
    }

    private static List<LeafScore> withoutPeers(ScoreSheet sheet) {
        return sheet.leaves().stream()
                .filter(score -> !(score.leaf().rule() instanceof PeerRelative))
                .toList();
    }

    private static Map<String, ScoreSheet> byUnit(List<ScoreSheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(ScoreSheet::unit, sheet -> sheet));
    }

    private static List<Band> halves() {
        Band.Bound half = new Band.Bound(new BigDecimal(50), true);
        return List.of(
                new Band(Optional.empty(), Optional.of(new Band.Bound(half.value(), false)), BigDecimal.ZERO),
                new Band(Optional.of(half), Optional.empty(), BigDecimal.TEN));
    }

    private static List<Band> days() {
        Band.Bound end = new Band.Bound(BigDecimal.ZERO, true);
        return List.of(
                new Band(Optional.empty(), Optional.of(end), new BigDecimal(4)),
                new Band(Optional.of(new Band.Bound(BigDecimal.ZERO, false)), Optional.empty(), BigDecimal.ONE));
    }
}
