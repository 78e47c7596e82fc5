package vn.thidua.core.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.pivot.PivotExamples.CATALOGUE;
import static vn.thidua.core.pivot.PivotExamples.allCodes;
import static vn.thidua.core.pivot.PivotExamples.slice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;

/** Every cell and every total is what a child would add up by hand from the reports. */
class PivotProperties {

    private static final List<String> PERIODS = List.of("2015-9M", "2016-9M", "2017-9M");
    private static final int CLUSTERS = 3;
    private static final int UNITS = 8;

    /** A tree of clusters and units that changes from period to period, and what the units reported. */
    private record Drawn(List<Slice> slices, Map<String, List<List<String>>> clusters) {

        Cut cut(List<Integer> chosen, List<String> periods, String indicator) {
            Map<String, List<String>> units = new LinkedHashMap<>();
            for (String period : periods) {
                List<String> asked = new ArrayList<>();
                chosen.forEach(cluster ->
                        asked.addAll(clusters.getOrDefault(period, List.of()).get(cluster)));
                units.put(period, asked);
            }
            return new Cut(units, List.of(indicator));
        }
    }

    @Property(tries = 300)
    void everyCellAndEveryTotalIsTheNaiveFigure(@ForAll Random random) {
        Drawn drawn = drawn(random);
        Pivot pivot = Pivot.of(drawn.slices());
        List<List<Integer>> rows = List.of(List.of(0), List.of(1), List.of(2), List.of(0, 1, 2));
        List<List<String>> columns = List.of(List.of("2015-9M"), List.of("2016-9M"), List.of("2017-9M"), PERIODS);
        for (List<Integer> row : rows) {
            for (List<String> column : columns) {
                for (Counted counted : CATALOGUE) {
                    Cut cut = drawn.cut(row, column, counted.indicator().code());
                    assertThat(pivot.at(cut).of(Measure.ACTUAL).value())
                            .as("%s over %s in %s", counted.indicator().code(), row, column)
                            .isEqualTo(NaivePivot.of(drawn.slices(), cut));
                }
            }
        }
    }

    @Property(tries = 300)
    void measuresOfOnePeriodAreTheNaiveOnes(@ForAll Random random) {
        Drawn drawn = drawn(random);
        Pivot pivot = Pivot.of(drawn.slices());
        for (Counted counted : CATALOGUE) {
            Cut cut = drawn.cut(
                    List.of(0, 1, 2), List.of("2017-9M"), counted.indicator().code());
            Standing standing = pivot.at(cut);
            Slice now = drawn.slices().getLast();
            assertThat(standing.of(Measure.PREVIOUS).value())
                    .isEqualTo(NaivePivot.ofReports(counted.indicator(), cut.unitsOf("2017-9M"), now.previous()));
            assertThat(standing.of(Measure.CHANGE).value())
                    .isEqualTo(NaivePivot.change(counted.indicator(), cut.unitsOf("2017-9M"), now));
            standing.of(Measure.CHANGE)
                    .gap()
                    .ifPresent(gap -> assertThat(gap).isIn(Gap.MISSING, Gap.DIVISOR_ZERO, Gap.NOT_ASKED));
        }
    }

    @Property(tries = 300)
    void theTotalOfAwardsOfTwoKindsIsTheSumOfEach(@ForAll Random random) {
        Drawn drawn = drawn(random);
        Pivot pivot = Pivot.of(drawn.slices());
        Cut first = drawn.cut(List.of(0, 1, 2), PERIODS, "KT05");
        Cut both = new Cut(first.units(), List.of("KT05", "KT06"));
        Optional<BigDecimal> one = NaivePivot.of(drawn.slices(), first);
        Optional<BigDecimal> other = NaivePivot.of(drawn.slices(), first.of("KT06"));

        assertThat(pivot.at(both).of(Measure.ACTUAL).value())
                .isEqualTo(
                        one.isEmpty() && other.isEmpty()
                                ? Optional.empty()
                                : Optional.of(one.orElse(BigDecimal.ZERO).add(other.orElse(BigDecimal.ZERO))));
    }

    private static Drawn drawn(Random random) {
        List<Slice> slices = new ArrayList<>();
        Map<String, List<List<String>>> clusters = new HashMap<>();
        for (String period : PERIODS) {
            List<List<String>> dealt = new ArrayList<>();
            for (int cluster = 0; cluster < CLUSTERS; cluster++) {
                dealt.add(new ArrayList<>());
            }
            for (int unit = 0; unit < UNITS; unit++) {
                if (random.nextInt(6) > 0) {
                    dealt.get(random.nextInt(CLUSTERS)).add("U" + unit);
                }
            }
            clusters.put(period, dealt);
            NotAsked exempt = exempt(random);
            slices.add(slice(
                    period,
                    reports(random, exempt),
                    reports(random, NotAsked.NOTHING),
                    Optional.of(allCodes()),
                    reports(random, exempt),
                    exempt));
        }
        return new Drawn(slices, clusters);
    }

    private static NotAsked exempt(Random random) {
        Map<String, Set<String>> exempt = new HashMap<>();
        for (int unit = 0; unit < UNITS; unit++) {
            exempt.put(
                    "U" + unit,
                    allCodes().stream().filter(code -> random.nextInt(8) == 0).collect(Collectors.toSet()));
        }
        return new NotAsked(exempt);
    }

    /** Returns what was reported: nothing by whom it was not asked. */
    private static Map<String, Report> reports(Random random, NotAsked exempt) {
        Map<String, Report> reports = new HashMap<>();
        for (int unit = 0; unit < UNITS; unit++) {
            if (random.nextInt(8) > 0) {
                Map<String, BigDecimal> figures = new HashMap<>();
                for (Counted counted : CATALOGUE) {
                    if (!counted.indicator().isDerived()
                            && !exempt.of("U" + unit)
                                    .contains(counted.indicator().code())
                            && random.nextInt(4) > 0) {
                        figures.put(
                                counted.indicator().code(),
                                BigDecimal.valueOf(
                                        random.nextInt(5) == 0 ? 0 : random.nextInt(1_000),
                                        counted.indicator().decimals()));
                    }
                }
                reports.put("U" + unit, new Report("U" + unit, figures));
            }
        }
        return reports;
    }
}
