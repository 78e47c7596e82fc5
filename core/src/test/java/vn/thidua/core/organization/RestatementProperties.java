package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Consolidated;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Counterparts;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Report;
import vn.thidua.core.organization.RandomHistory.Wish;

class RestatementProperties {

    private static final Indicator COUNT =
            new Indicator("CS01", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 2);
    private static final Indicator TESTED =
            new Indicator("DT03", new Aggregation.Sum(), new Aggregation.Sum(), Direction.NEUTRAL, 0);
    private static final Indicator RATE = new Indicator(
            "DT05", new Aggregation.Ratio("CS01", "DT03"), new Aggregation.Ratio("CS01", "DT03"), Direction.HIGHER, 1);
    private static final List<Indicator> INDICATORS = List.of(COUNT, TESTED, RATE);

    @Property(tries = 2000)
    void theSumIsTheSameBeforeAndAfterOverAnyChangesInBothDirections(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int from,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int to,
            @ForAll Random random) {
        History history = RandomHistory.after(wishes);
        List<String> units = units(history.treeOn(day(from)));
        List<Report> reports = reports(units, random);
        Restatement restated = Restatement.of(history, units, day(from), day(to));

        BigDecimal sum = BigDecimal.ZERO;
        for (RestatedEntry entry : restated.entries()) {
            sum = sum.add(count(entry.figures(INDICATORS, reports)));
            Statistics.label("heritage").collect(entry.heritage().kind());
        }

        assertThat(sum).isEqualByComparingTo(plainSum(reports, units));
        assertThat(restated.entries().stream().flatMap(entry -> entry.members().stream()))
                .containsExactlyInAnyOrderElementsOf(units);
        assertThat(restated.entries()).extracting(RestatedEntry::heritage).doesNotHaveDuplicates();
    }

    @Property(tries = 1000)
    void restatingThereAndBackKeepsTheSum(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(max = RandomHistory.DAYS) int to,
            @ForAll Random random) {
        History history = RandomHistory.after(wishes);
        List<String> units = units(history.treeOn(day(-1)));
        List<Report> reports = reports(units, random);
        Map<String, BigDecimal> there = new HashMap<>();
        BigDecimal apart = BigDecimal.ZERO;
        for (RestatedEntry entry :
                Restatement.of(history, units, day(-1), day(to)).entries()) {
            BigDecimal figure = count(entry.figures(INDICATORS, reports));
            if (entry.heritage().kind() == Heritage.Kind.ONE_UNIT) {
                there.put(entry.heritage().present().getFirst(), figure);
            } else {
                apart = apart.add(figure);
            }
        }
        List<Report> restated = there.entrySet().stream()
                .map(figure -> new Report(figure.getKey(), Map.of("CS01", figure.getValue())))
                .toList();
        BigDecimal back = BigDecimal.ZERO;
        for (RestatedEntry entry :
                Restatement.of(history, there.keySet(), day(to), day(-1)).entries()) {
            back = back.add(count(entry.figures(List.of(COUNT), restated)));
        }

        assertThat(back.add(apart)).isEqualByComparingTo(plainSum(reports, units));
    }

    @Property(tries = 1000)
    void restatingToTheSameDayChangesNothing(
            @ForAll("wishes") List<Wish> wishes, @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int day) {
        Tree tree = RandomHistory.after(wishes).treeOn(day(day));

        assertThat(Restatement.of(RandomHistory.after(wishes), units(tree), day(day), day(day))
                        .entries())
                .containsExactlyElementsOf(tree.units().stream()
                        .map(unit -> new RestatedEntry(
                                new Heritage(List.of(unit.unit()), List.of()),
                                unit.parent(),
                                List.of(unit.unit()),
                                List.of()))
                        .toList());
    }

    @Property(tries = 1000)
    void subtreesAddUpToTheWhole(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int from,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int to,
            @ForAll Random random) {
        History history = RandomHistory.after(wishes);
        Tree tree = history.treeOn(day(to));
        List<String> units = units(history.treeOn(day(from)));
        List<Report> reports = reports(units, random);
        Restatement restated = Restatement.of(history, units, day(from), day(to));

        for (TreeUnit unit : tree.units()) {
            BigDecimal parts = restated.find(unit.unit())
                    .map(entry -> count(entry.figures(INDICATORS, reports)))
                    .orElse(BigDecimal.ZERO);
            for (String child : tree.childrenOf(unit.unit())) {
                parts = parts.add(plainSum(reports, restated.membersUnder(child)));
            }
            parts = parts.add(apartUnder(Optional.of(unit.unit()), restated, reports));
            assertThat(plainSum(reports, restated.membersUnder(unit.unit()))).isEqualByComparingTo(parts);
        }
        BigDecimal whole = apartUnder(Optional.empty(), restated, reports);
        for (TreeUnit unit : tree.units()) {
            if (unit.parent().isEmpty()) {
                whole = whole.add(plainSum(reports, restated.membersUnder(unit.unit())));
            }
        }
        assertThat(whole).isEqualByComparingTo(plainSum(reports, units));
    }

    @Property(tries = 1000)
    void changesInsideASubtreeLeaveItsSumAsItWas(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int from,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int to,
            @ForAll Random random) {
        Set<String> outside = Set.of("R", "S", "D", "E", "F");
        History history = RandomHistory.steps(wishes, outside).getLast().history();
        List<String> units = units(history.treeOn(day(from)));
        List<Report> reports = reports(units, random);
        Restatement restated = Restatement.of(history, units, day(from), day(to));

        assertThat(plainSum(reports, restated.membersUnder("R")))
                .isEqualByComparingTo(
                        plainSum(reports, history.treeOn(day(from)).subtree("R")));
    }

    @Property(tries = 1000)
    void aRatioOfTheWholeIsTheSameOnEveryTree(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int to,
            @ForAll Random random) {
        History history = RandomHistory.after(wishes);
        List<String> units = units(history.treeOn(day(-1)));
        List<Report> reports = reports(units, random);
        List<String> members = Restatement.of(history, units, day(-1), day(to)).entries().stream()
                .flatMap(entry -> entry.members().stream())
                .toList();

        assertThat(Consolidation.acrossUnits(INDICATORS, members, reports)
                        .figure("DT05")
                        .value())
                .isEqualTo(Consolidation.acrossUnits(INDICATORS, units, reports)
                        .figure("DT05")
                        .value());
    }

    @Property(tries = 1000)
    void everyUnitOfBothPeriodsFacesSomebodyOnce(
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int now,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int before,
            @ForAll @IntRange(min = -1, max = RandomHistory.DAYS) int to) {
        History history = RandomHistory.after(wishes);
        List<String> current = units(history.treeOn(day(now)));
        List<String> previous = units(history.treeOn(day(before)));
        List<Counterparts> counterparts = Restatement.of(history, current, day(now), day(to))
                .counterparts(Restatement.of(history, previous, day(before), day(to)));

        assertThat(counterparts.stream().flatMap(both -> both.current().stream()))
                .containsExactlyInAnyOrderElementsOf(current);
        assertThat(counterparts.stream().flatMap(both -> both.previous().stream()))
                .containsExactlyInAnyOrderElementsOf(previous);
        assertThat(counterparts).extracting(Counterparts::name).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return RandomHistory.wishes();
    }

    private static LocalDate day(int number) {
        return RandomHistory.FIRST.plusDays(number);
    }

    private static List<String> units(Tree tree) {
        return tree.units().stream().map(TreeUnit::unit).toList();
    }

    /** One unit in six reports nothing, one count in six is empty; counts have hundredths. */
    private static List<Report> reports(List<String> units, Random random) {
        List<Report> reports = new ArrayList<>();
        for (String unit : units) {
            Map<String, BigDecimal> figures = new HashMap<>();
            if (random.nextInt(6) > 0) {
                figures.put("CS01", BigDecimal.valueOf(random.nextInt(100_000), 2));
            }
            figures.put("DT03", BigDecimal.valueOf(random.nextInt(1000)));
            if (random.nextInt(6) > 0) {
                reports.add(new Report(unit, figures));
            }
        }
        return reports;
    }

    private static BigDecimal apartUnder(Optional<String> parent, Restatement restated, List<Report> reports) {
        return restated.entries().stream()
                .filter(entry -> entry.heritage().kind() != Heritage.Kind.ONE_UNIT)
                .filter(entry -> entry.parent().equals(parent))
                .map(entry -> count(entry.figures(INDICATORS, reports)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal count(Consolidated figures) {
        return figures.figure("CS01").value().orElse(BigDecimal.ZERO);
    }

    private static BigDecimal plainSum(List<Report> reports, Collection<String> units) {
        Set<String> counted = new HashSet<>(units);
        return reports.stream()
                .filter(report -> counted.contains(report.unit()))
                .map(report -> report.figures().getOrDefault("CS01", BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
