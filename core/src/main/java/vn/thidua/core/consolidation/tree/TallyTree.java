package vn.thidua.core.consolidation.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.Indicator;

/*
 * A tree never changes; a report gives a new tree that shares with the old one every unit that is not on the way from the
 * report to the top. So a reader who holds a tree reads figures of one moment, however long that takes and whatever comes in
 * meanwhile, and neither waits for the other. A lock would do the same for less memory (a way to the top is some ten
 * kilobytes), but every page would hold it while it is being put together.
 *
 * A unit that has one source only (one report, or one unit under it) shares the tally of its source.
 */
/**
 * All figures of one period at every unit of a tree, exact. Never changes; a change gives a new one, which costs the way from
 * the changed report to the top.
 */
public final class TallyTree {

    /** From this part of all reports on, adding everything anew costs less than going up for each. */
    private static final int MANY = 8;

    private final Layout layout;
    private final Outline outline;
    private final Slots units;
    private final Slots reports;

    private TallyTree(Layout layout, Outline outline, Slots units, Slots reports) {
        this.layout = layout;
        this.outline = outline;
        this.units = units;
        this.reports = reports;
    }

    /**
     * Returns a tree without reports.
     *
     * @param indicators those that are asked in the order of the cells of reports, derived ones among them
     * @throws IllegalArgumentException if two indicators have the same code, which is a fault of the catalogue
     */
    public static TallyTree of(List<Indicator> indicators, Outline outline) {
        return of(indicators, outline, Map.of());
    }

    /**
     * Returns a tree of {@code reports}, by reporter.
     *
     * @throws IllegalArgumentException as {@link #of(List, Outline)} and {@link #with(String, Cells)} do
     * @throws ArithmeticException if a sum outgrows 128 bits; names the indicator
     */
    public static TallyTree of(List<Indicator> indicators, Outline outline, Map<String, Cells> reports) {
        Layout layout = Layout.of(indicators);
        Tally[] all = silent(layout, outline);
        reports.forEach((reporter, cells) -> all[outline.seatOf(reporter)] = layout.tally(cells));
        return added(layout, outline, all);
    }

    /**
     * Returns this tree with what {@code reporter} reports now, in the place of what it reported before.
     *
     * @throws IllegalArgumentException if {@code reporter} has no seat or {@code cells} are not those of the form, which are
     *     faults of the caller
     * @throws ArithmeticException if a sum outgrows 128 bits; names the indicator
     */
    public TallyTree with(String reporter, Cells cells) {
        return replaced(outline.seatOf(reporter), layout.tally(cells));
    }

    /** Returns this tree with each of {@code reports}, as {@link #with(String, Cells)} does. */
    public TallyTree with(Map<String, Cells> reports) {
        if (reports.size() <= outline.seats().size() / MANY) {
            TallyTree tree = this;
            for (Map.Entry<String, Cells> report : reports.entrySet()) {
                tree = tree.with(report.getKey(), report.getValue());
            }
            return tree;
        }
        Tally[] all = reports();
        reports.forEach((reporter, cells) -> all[outline.seatOf(reporter)] = layout.tally(cells));
        return added(layout, outline, all);
    }

    /** Returns this tree without the report of {@code reporter}, which may have sent none. */
    public TallyTree without(String reporter) {
        int seat = outline.seatOf(reporter);
        return replaced(seat, layout.silent(outline.seats().get(seat).asked()));
    }

    /**
     * Returns the same reports on another tree, for example after units moved or merged.
     *
     * @throws IllegalArgumentException if somebody who reported has no seat there, which is a fault of the caller
     */
    public TallyTree on(Outline other) {
        Tally[] all = silent(layout, other);
        for (int seat = 0; seat < outline.seats().size(); seat++) {
            Tally report = reports.get(seat);
            if (report.reports() > 0) {
                all[other.seatOf(outline.seats().get(seat).reporter(), seat)] = report;
            }
        }
        return added(layout, other, all);
    }

    /** Returns what stands under which, and who may report. */
    public Outline outline() {
        return outline;
    }

    /** Returns what all reports at and under {@code unit} come to; {@link Outline#TOP} for all there are. */
    public Tally at(String unit) {
        return units.get(outline.numberOf(unit));
    }

    /**
     * Returns what the chosen reports at and under {@code unit} come to.
     *
     * @param selection of {@link #outline()}
     */
    public Tally at(String unit, Selection selection) {
        List<Tally> parts = new ArrayList<>(List.of(layout.silent(false)));
        parts.addAll(selection.parts(outline.numberOf(unit), units, reports));
        return Tally.sum(parts.size() == 2 ? parts.subList(1, 2) : parts);
    }

    /** Returns what the chosen reports at {@code unit} itself come to, without those of units under it. */
    public Tally own(String unit, Selection selection) {
        TallySum sum = new TallySum(layout.silent(false));
        for (int seat : outline.seatsAt(outline.numberOf(unit))) {
            if (selection.has(seat)) {
                sum.add(reports.get(seat));
            }
        }
        return sum.done();
    }

    /** Returns what {@code reporter} reports by itself; empty if it has sent nothing. */
    public Optional<Tally> report(String reporter) {
        return Optional.of(reports.get(outline.seatOf(reporter))).filter(report -> report.reports() > 0);
    }

    private static Tally[] silent(Layout layout, Outline outline) {
        Tally awaited = layout.silent(true);
        Tally nothing = layout.silent(false);
        Tally[] silent = new Tally[outline.seats().size()];
        for (int seat = 0; seat < silent.length; seat++) {
            silent[seat] = outline.seats().get(seat).asked() ? awaited : nothing;
        }
        return silent;
    }

    private Tally[] reports() {
        Tally[] all = new Tally[outline.seats().size()];
        for (int seat = 0; seat < all.length; seat++) {
            all[seat] = reports.get(seat);
        }
        return all;
    }

    private TallyTree replaced(int seat, Tally now) {
        Tally before = reports.get(seat);
        List<Tally> changed = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Tally source = now;
        for (int unit = outline.unitOf(seat); unit >= 0; unit = outline.above(unit)) {
            source = sources(outline, unit) == 1 ? source : units.get(unit).replacing(before, now);
            changed.add(source);
            numbers.add(unit);
        }
        return new TallyTree(
                layout,
                outline,
                units.with(numbers.stream().mapToInt(Integer::intValue).toArray(), changed.toArray(Tally[]::new)),
                reports.with(new int[] {seat}, new Tally[] {now}));
    }

    private static TallyTree added(Layout layout, Outline outline, Tally[] reports) {
        Tally nothing = layout.silent(false);
        Tally[] units = new Tally[outline.size()];
        for (int unit = units.length - 1; unit >= 0; unit--) {
            int[] seats = outline.seatsAt(unit);
            int[] below = outline.below(unit);
            if (seats.length + below.length == 1) {
                units[unit] = seats.length == 1 ? reports[seats[0]] : units[below[0]];
            } else {
                TallySum sum = new TallySum(nothing);
                for (int seat : seats) {
                    sum.add(reports[seat]);
                }
                for (int child : below) {
                    sum.add(units[child]);
                }
                units[unit] = sum.done();
            }
        }
        return new TallyTree(layout, outline, Slots.of(units), Slots.of(reports));
    }

    private static int sources(Outline outline, int unit) {
        return outline.seatsAt(unit).length + outline.below(unit).length;
    }
}
