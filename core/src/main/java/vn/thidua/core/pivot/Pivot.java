package vn.thidua.core.pivot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.PeriodFigures;
import vn.thidua.core.consolidation.Report;

/**
 * Answers what any {@link Cut} of reported figures comes to. A total is a cut like any other: it is made of the reports again,
 * never of other cells, so that a ratio is divided once from its parts however wide the cut is.
 */
public final class Pivot {

    private final List<Slice> slices;

    private Pivot(List<Slice> slices) {
        this.slices = List.copyOf(slices);
    }

    /**
     * Returns the pivot of {@code slices}.
     *
     * @param slices in order of time, the earliest first
     */
    public static Pivot of(List<Slice> slices) {
        return new Pivot(slices);
    }

    /**
     * Returns what {@code cut} comes to. Across units and across periods each indicator goes by its own rule; several
     * indicators are added if they count the same thing, none is a part of another and none is a ratio or a mean.
     */
    public Standing at(Cut cut) {
        if (cut.indicators().size() == 1) {
            return ofOne(cut, cut.indicators().getFirst());
        }
        List<Counted> counted = cut.indicators().stream()
                .flatMap(code -> latest(cut, code).stream())
                .toList();
        if (counted.isEmpty()) {
            return Standing.none(Gap.NOT_ASKED);
        }
        Optional<Gap> obstacle = Additions.ofIndicators(counted);
        if (obstacle.isPresent()) {
            return Standing.none(obstacle.get());
        }
        return cut.units().size() == 1 ? summed(cut, counted) : summedAcrossPeriods(cut, counted);
    }

    private Standing ofOne(Cut cut, String code) {
        List<Slice> asking = asking(cut, code);
        if (asking.isEmpty()) {
            return Standing.none(Gap.NOT_ASKED);
        }
        return cut.units().size() == 1
                ? line(asking.getFirst(), cut, code).standing()
                : Standing.acrossPeriods(acrossPeriods(cut, code, asking)
                        .cell(indicator(asking.getLast(), code).decimals()));
    }

    private Standing summed(Cut cut, List<Counted> counted) {
        List<Line> lines = new ArrayList<>();
        for (Counted one : counted) {
            asking(cut, one.indicator().code()).stream()
                    .map(slice -> line(slice, cut, one.indicator().code()))
                    .forEach(lines::add);
        }
        return lines.isEmpty() ? Standing.none(Gap.NOT_ASKED) : Line.sum(lines).standing();
    }

    private Standing summedAcrossPeriods(Cut cut, List<Counted> counted) {
        List<Amount> amounts = new ArrayList<>();
        for (Counted one : counted) {
            List<Slice> asking = asking(cut, one.indicator().code());
            if (!asking.isEmpty()) {
                amounts.add(acrossPeriods(cut, one.indicator().code(), asking));
            }
        }
        Optional<Gap> obstacle = amounts.stream()
                .flatMap(amount -> amount.gap().stream())
                .filter(gap -> gap != Gap.MISSING && gap != Gap.NOT_ASKED)
                .findFirst();
        int decimals = counted.stream()
                .mapToInt(one -> one.indicator().decimals())
                .max()
                .orElse(0);
        return amounts.isEmpty()
                ? Standing.none(Gap.NOT_ASKED)
                : Standing.acrossPeriods(obstacle.map(PivotCell::none)
                        .orElseGet(() -> Amount.sum(amounts).cell(decimals)));
    }

    private static Line line(Slice slice, Cut cut, String code) {
        List<String> units = cut.unitsOf(slice.period());
        Counted counted = slice.find(code).orElseThrow();
        return Line.of(
                Consolidation.compare(
                                List.of(counted.indicator()),
                                units,
                                Slice.of(units, slice.current()),
                                Slice.of(units, slice.previous()),
                                Slice.of(units, slice.targets()),
                                slice.commonTargets(),
                                slice.notAsked(),
                                slice.notAskedBefore())
                        .getFirst(),
                counted,
                slice);
    }

    private static Amount acrossPeriods(Cut cut, String code, List<Slice> asking) {
        List<List<Indicator>> needed =
                asking.stream().map(slice -> needed(slice, code)).toList();
        Optional<Gap> obstacle = Additions.ofPeriods(asking, needed);
        if (obstacle.isPresent()) {
            return Amount.none(obstacle.get());
        }
        Indicator indicator = indicator(asking.getLast(), code);
        if (needed.getFirst().size() < Additions.needed(indicator).size()) {
            return Amount.none(Gap.NOT_ASKED);
        }
        Set<String> units = new LinkedHashSet<>();
        asking.forEach(slice -> units.addAll(cut.unitsOf(slice.period())));
        List<Report> reports = new ArrayList<>();
        for (String unit : units) {
            List<PeriodFigures> figures = figures(cut, asking, unit);
            if (!figures.isEmpty()) {
                reports.add(Consolidation.yearToDate(unit, needed.getFirst(), figures));
            }
        }
        Figure figure = Consolidation.acrossUnits(
                        List.of(indicator), List.copyOf(units), reports, neverAsked(cut, asking, units))
                .figure(code);
        return Amount.of(figure);
    }

    /** Returns what each of {@code units} is asked for in none of its periods; a figure of one of them is enough to count. */
    private static NotAsked neverAsked(Cut cut, List<Slice> asking, Set<String> units) {
        Map<String, Set<String>> never = new HashMap<>();
        for (String unit : units) {
            asking.stream()
                    .filter(slice -> cut.unitsOf(slice.period()).contains(unit))
                    .map(slice -> slice.notAsked().of(unit))
                    .reduce((some, others) ->
                            some.stream().filter(others::contains).collect(Collectors.toSet()))
                    .ifPresent(codes -> never.put(unit, codes));
        }
        return new NotAsked(never);
    }

    private static List<PeriodFigures> figures(Cut cut, List<Slice> asking, String unit) {
        return asking.stream()
                .filter(slice -> cut.unitsOf(slice.period()).contains(unit))
                .flatMap(slice -> slice.figures(unit).stream())
                .toList();
    }

    private static List<Indicator> needed(Slice slice, String code) {
        return Additions.needed(indicator(slice, code)).stream()
                .flatMap(part -> slice.find(part).stream())
                .map(Counted::indicator)
                .toList();
    }

    private static Indicator indicator(Slice slice, String code) {
        return slice.find(code).orElseThrow().indicator();
    }

    private Stream<Slice> slices(Cut cut) {
        return slices.stream().filter(slice -> cut.units().containsKey(slice.period()));
    }

    private List<Slice> asking(Cut cut, String code) {
        return slices(cut)
                .filter(slice -> slice.find(code).isPresent()
                        && !cut.unitsOf(slice.period()).isEmpty())
                .toList();
    }

    private Optional<Counted> latest(Cut cut, String code) {
        return slices(cut).flatMap(slice -> slice.find(code).stream()).reduce((earlier, later) -> later);
    }
}
