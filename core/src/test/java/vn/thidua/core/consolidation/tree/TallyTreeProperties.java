package vn.thidua.core.consolidation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
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
import net.jqwik.api.constraints.Size;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Report;
import vn.thidua.core.consolidation.Step;
import vn.thidua.core.consolidation.tree.Drawn.Arrival;
import vn.thidua.core.consolidation.tree.Drawn.Year;

class TallyTreeProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property(tries = 500)
    void everyUnitHasTheFiguresOfAPlainComputation(@ForAll("years") Year year) {
        TallyTree tree = consolidated(year);

        for (String unit : year.outline().units()) {
            List<Report> reports = reports(year, reporters(year.outline(), unit));
            for (Indicator indicator : year.form()) {
                assertThat(tree.at(unit).figure(indicator.code()).value())
                        .as(indicator + " at " + unit)
                        .isEqualTo(plainly(indicator, reports));
            }
        }
    }

    @Property(tries = 500)
    void everyUnitHasTheFiguresAndReasonsOfConsolidation(@ForAll("years") Year year) {
        TallyTree tree = consolidated(year);

        for (String unit : year.outline().units()) {
            Set<String> reporters = reporters(year.outline(), unit);
            for (Figure figure : Consolidation.acrossUnits(
                            year.form(), List.copyOf(reporters), reports(year, reporters))
                    .figures()) {
                TallyFigure kept = tree.at(unit).figure(figure.indicator());
                assertThat(kept.value()).isEqualTo(figure.value());
                assertThat(kept.reported())
                        .isEqualTo(figure.coverage().contributing().size());
                assertThat(kept.reason()).isEqualTo(reason(figure));
            }
        }
    }

    @Property(tries = 500)
    void reportByReportEqualsAllAtOnce(@ForAll("years") Year year) {
        TallyTree step = TallyTree.of(year.form(), year.outline());
        for (Arrival arrival : year.arrivals()) {
            step = arrival.filled().isPresent()
                    ? step.with(arrival.reporter(), arrival.filled().get())
                    : step.without(arrival.reporter());
        }

        TallyTree full = consolidated(year);
        for (String unit : year.outline().units()) {
            assertThat(step.at(unit)).isEqualTo(full.at(unit));
        }
    }

    @Property(tries = 300)
    void theOrderOfArrivalsNeverMatters(@ForAll("years") Year year, @ForAll Random random) {
        List<Arrival> standing = new ArrayList<>(year.standing().values());
        Collections.shuffle(standing, random);
        TallyTree tree = TallyTree.of(year.form(), year.outline());
        for (Arrival arrival : standing) {
            tree = tree.with(arrival.reporter(), arrival.filled().orElseThrow());
        }

        TallyTree full = consolidated(year);
        for (String unit : year.outline().units()) {
            assertThat(tree.at(unit)).isEqualTo(full.at(unit));
        }
    }

    @Property(tries = 300)
    void whatIsHeldDoesNotChangeWhenReportsComeIn(@ForAll("years") Year year) {
        TallyTree held = TallyTree.of(year.form(), year.outline());
        List<TallyFigure> before = held.at(Outline.TOP).figures();
        TallyTree later = held;
        for (Arrival arrival : year.standing().values()) {
            later = later.with(arrival.reporter(), arrival.filled().orElseThrow());
        }

        assertThat(held.at(Outline.TOP).figures()).isEqualTo(before);
        assertThat(held.at(Outline.TOP).reports()).isZero();
        assertThat(later.at(Outline.TOP).reports()).isEqualTo(year.standing().size());
    }

    @Property(tries = 300)
    void movedAndMergedUnitsStandAsIfTheyHadStoodThereAlways(
            @ForAll("years") Year year, @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 99) Integer> above) {
        Outline other = Drawn.moved(year.outline(), above);

        TallyTree moved = consolidated(year).on(other);

        TallyTree full = consolidated(new Year(year.form(), other, year.arrivals()));
        for (String unit : other.units()) {
            assertThat(moved.at(unit)).isEqualTo(full.at(unit));
        }
    }

    @Property(tries = 300)
    void aChoiceOfReportsCountsThemAndNoOthers(@ForAll("years") Year year, @ForAll int choice) {
        Selection selection = year.outline().select(reporter -> isChosen(reporter, choice));
        TallyTree tree = consolidated(year);

        for (String unit : year.outline().units()) {
            Set<String> reporters = reporters(year.outline(), unit);
            reporters.removeIf(reporter -> !isChosen(reporter, choice));
            Tally chosen = tree.at(unit, selection);
            List<Report> reports = reports(year, reporters);
            assertThat(chosen.reports()).isEqualTo(reports.size());
            for (Indicator indicator : year.form()) {
                assertThat(chosen.figure(indicator.code()).value()).isEqualTo(plainly(indicator, reports));
            }
            assertThat(selection.touches(unit)).isEqualTo(!reporters.isEmpty());
        }
        assertThat(reporters(year.outline(), selection.summit()).stream()
                        .filter(reporter -> isChosen(reporter, choice))
                        .count())
                .isEqualTo(year.outline().seats().stream()
                        .filter(seat -> isChosen(seat.reporter(), choice))
                        .count());
    }

    @Property(tries = 300)
    void everyReportIsInOrEmptyOrNotAsked(@ForAll("years") Year year) {
        TallyTree tree = consolidated(year);
        Map<String, Integer> places = new HashMap<>();
        year.asked().forEach(indicator -> places.put(indicator.code(), places.size()));

        for (TallyFigure figure : tree.at(Outline.TOP).figures()) {
            assertThat(figure.reported() + figure.empty() + figure.notAsked())
                    .isEqualTo(tree.at(Outline.TOP).reports());
            assertThat(figure.estimated()).isLessThanOrEqualTo(figure.reported());
            Indicator indicator = year.form().stream()
                    .filter(known -> known.code().equals(figure.indicator()))
                    .findFirst()
                    .orElseThrow();
            if (indicator.acrossUnits() instanceof Aggregation.Sum) {
                int place = places.getOrDefault(figure.indicator(), -1);
                assertThat(figure.notAsked()).isEqualTo(count(year, place, Cells.NOT_ASKED));
                assertThat(figure.estimated()).isEqualTo(count(year, place, Cells.ESTIMATED));
                assertThat(figure.empty()).isEqualTo(count(year, place, Cells.EMPTY));
            }
        }
    }

    @Provide
    Arbitrary<Year> years() {
        return Drawn.years();
    }

    private static boolean isChosen(String reporter, int choice) {
        return (choice >> Integer.parseInt(reporter.substring(1)) & 1) == 1;
    }

    private static int count(Year year, int place, byte state) {
        return (int) year.standing().values().stream()
                .map(arrival -> arrival.cells().orElseThrow().get(place))
                .filter(cell -> cell.state() == state)
                .count();
    }

    private static TallyTree consolidated(Year year) {
        Map<String, Cells> reports = new HashMap<>();
        year.standing()
                .forEach((reporter, arrival) ->
                        reports.put(reporter, arrival.filled().orElseThrow()));
        return TallyTree.of(year.form(), year.outline()).with(reports);
    }

    /** Finds by walking up from every seat, which the tree never does, who reports under {@code unit}. */
    private static Set<String> reporters(Outline outline, String unit) {
        Set<String> reporters = new HashSet<>();
        for (Seat seat : outline.seats()) {
            if (outline.path(seat.unit()).contains(unit)) {
                reporters.add(seat.reporter());
            }
        }
        return reporters;
    }

    private static List<Report> reports(Year year, Set<String> reporters) {
        return year.standing().values().stream()
                .filter(arrival -> reporters.contains(arrival.reporter()))
                .map(year::report)
                .toList();
    }

    private static Optional<Step.NoValueReason> reason(Figure figure) {
        return figure.steps().getLast() instanceof Step.NoValue(Step.NoValueReason reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private static Optional<BigDecimal> plainly(Indicator indicator, List<Report> reports) {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        boolean any = false;
        for (Report report : reports) {
            Map<String, BigDecimal> figures = report.figures();
            Optional<BigDecimal> own = Optional.ofNullable(figures.get(indicator.code()));
            Optional<BigDecimal> one;
            Optional<BigDecimal> other;
            switch (indicator.acrossUnits()) {
                case Aggregation.Ratio(String numerator, String denominator) -> {
                    one = Optional.ofNullable(figures.get(numerator)).map(HUNDRED::multiply);
                    other = Optional.ofNullable(figures.get(denominator));
                }
                case Aggregation.WeightedMean(String weight) -> {
                    other = Optional.ofNullable(figures.get(weight));
                    one = own.flatMap(value -> other.map(value::multiply));
                }
                case Aggregation.Sum _, Aggregation.Last _ -> {
                    one = own;
                    other = Optional.of(BigDecimal.ONE);
                }
            }
            if (one.isPresent() && other.isPresent()) {
                any = true;
                above = above.add(one.get());
                below = below.add(other.get());
            }
        }
        if (!any) {
            return Optional.empty();
        }
        if (indicator.acrossUnits() instanceof Aggregation.Sum) {
            return Optional.of(above);
        }
        return below.signum() == 0
                ? Optional.empty()
                : Optional.of(above.divide(below, indicator.decimals(), RoundingMode.HALF_UP));
    }
}
