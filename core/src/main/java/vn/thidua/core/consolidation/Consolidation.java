package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many reports become one.
 *
 * <p>Ratios are recomputed from their parts, never averaged. A unit without a figure is left out and named, never counted
 * as zero. Sums are exact; means and ratios are rounded once, half-up, to the decimals of their indicator.
 */
public final class Consolidation {

    /** Digits after the decimal point of a change in per cent and of a share of target. */
    public static final int PERCENT_DECIMALS = 1;

    private Consolidation() {}

    /**
     * Consolidates the reports of several units for the same period.
     *
     * @param expectedUnits who should have reported, in the order of printing; the order of {@code reports} is immaterial
     * @throws IllegalArgumentException if a report is of a unit that is not expected, or a unit has two reports. Both are
     *     faults of the caller
     */
    public static Consolidated acrossUnits(
            List<Indicator> indicators, List<String> expectedUnits, List<Report> reports) {
        return acrossUnits(indicators, expectedUnits, reports, NotAsked.NOTHING);
    }

    /**
     * Consolidates as {@link #acrossUnits(List, List, List)} does, where some units are not asked for some figures.
     *
     * @param notAsked by the names of the units
     */
    public static Consolidated acrossUnits(
            List<Indicator> indicators, List<String> expectedUnits, List<Report> reports, NotAsked notAsked) {
        List<Source> units = Source.ofUnits(expectedUnits, reports, notAsked);
        List<Figure> figures = indicators.stream()
                .map(indicator -> Merge.acrossUnits(indicator, units))
                .toList();
        return new Consolidated(figures, reported(units));
    }

    /**
     * Consolidates the figures of several periods, each indicator by its rule across periods. The numerator and the
     * denominator of a ratio are each consolidated by their own rule first, so that a share of an annual target is the
     * sum so far divided by the latest target.
     *
     * @param periods in order of time
     * @return one figure for each indicator by code, in the order of the indicators
     * @throws IllegalArgumentException if a ratio names an indicator that is not in {@code indicators} or is itself a
     *     ratio, which is a fault of the catalogue
     */
    public static Map<String, Figure> acrossPeriods(List<Indicator> indicators, List<PeriodFigures> periods) {
        return new AcrossPeriods(indicators, periods).figures();
    }

    /**
     * Makes one report of the reports of one unit for several periods, to be consolidated across units afterwards. Derived
     * figures are not in it, because they are recomputed from their parts; means keep 34 digits, because they will be
     * rounded across units.
     *
     * @param periods in order of time
     */
    public static Report yearToDate(String unit, List<Indicator> indicators, List<PeriodFigures> periods) {
        return new Report(unit, new AcrossPeriods(indicators, periods).unroundedFigures());
    }

    /**
     * Compares this period with the same period last year and with the annual target, each like for like. Differences and
     * percentages are computed from figures rounded as they are shown, so that a reader can check them by hand.
     *
     * @param targets annual targets of single units; used for sums. A unit without one falls back on the common target
     * @param commonTargets annual target that every unit is held to, by indicator code. A mean or ratio has no other
     * @return one line for each indicator, in their order
     * @throws IllegalArgumentException as {@link #acrossUnits(List, List, List)} does, for each of the three lists of reports
     */
    public static List<ComparedFigure> compare(
            List<Indicator> indicators,
            List<String> expectedUnits,
            List<Report> current,
            List<Report> previous,
            List<Report> targets,
            Map<String, BigDecimal> commonTargets) {
        return compare(
                indicators,
                expectedUnits,
                current,
                previous,
                targets,
                commonTargets,
                NotAsked.NOTHING,
                NotAsked.NOTHING);
    }

    /**
     * Compares as {@link #compare(List, List, List, List, List, Map)} does, where some units are not asked for some figures
     * now, or were not then. They are compared with nothing.
     */
    public static List<ComparedFigure> compare(
            List<Indicator> indicators,
            List<String> expectedUnits,
            List<Report> current,
            List<Report> previous,
            List<Report> targets,
            Map<String, BigDecimal> commonTargets,
            NotAsked notAskedNow,
            NotAsked notAskedBefore) {
        List<Source> now = Source.ofUnits(expectedUnits, current, notAskedNow);
        List<Source> before = Source.ofUnits(expectedUnits, previous, notAskedBefore);
        Comparison comparison = new Comparison(
                now,
                before,
                Source.ofUnits(expectedUnits, targets, notAskedNow),
                commonTargets,
                Comparison.Facing.oneByOne(now, before));
        return indicators.stream().map(comparison::of).toList();
    }

    /**
     * Compares as {@link #compare(List, List, List, List, List, Map)} does, where the units of the earlier period are not
     * those of this one. Like for like then goes over {@code counterparts}: they are compared if each of their units has the
     * figure.
     *
     * @param counterparts who is compared with whom; expected are exactly the units in them, in their order
     * @param notAskedNow by the names of the units of this period
     * @param notAskedBefore by the names of the units of the earlier one
     * @throws IllegalArgumentException as {@link #acrossUnits(List, List, List)} does, for each of the three lists of reports
     */
    public static List<ComparedFigure> compareCounterparts(
            List<Indicator> indicators,
            List<Counterparts> counterparts,
            List<Report> current,
            List<Report> previous,
            List<Report> targets,
            Map<String, BigDecimal> commonTargets,
            NotAsked notAskedNow,
            NotAsked notAskedBefore) {
        List<String> units = expected(counterparts, Counterparts::current);
        List<Source> now = Source.ofUnits(units, current, notAskedNow);
        List<Source> before = Source.ofUnits(expected(counterparts, Counterparts::previous), previous, notAskedBefore);
        List<Comparison.Facing> facing = Comparison.Facing.of(counterparts, now, before);
        Comparison comparison =
                new Comparison(now, before, Source.ofUnits(units, targets, notAskedNow), commonTargets, facing);
        return indicators.stream().map(comparison::of).toList();
    }

    private static List<String> expected(List<Counterparts> counterparts, Function<Counterparts, List<String>> side) {
        return counterparts.stream().map(side).flatMap(List::stream).toList();
    }

    private static Coverage reported(List<Source> units) {
        Map<Boolean, List<String>> byPresence = units.stream()
                .collect(Collectors.partitioningBy(
                        unit -> unit.figures().isPresent(), Collectors.mapping(Source::name, Collectors.toList())));
        return new Coverage(byPresence.getOrDefault(true, List.of()), byPresence.getOrDefault(false, List.of()));
    }
}
