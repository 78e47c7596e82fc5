package vn.thidua.core.consolidation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;
import vn.thidua.core.consolidation.tree.Drawn.Arrival;
import vn.thidua.core.consolidation.tree.Drawn.Cell;
import vn.thidua.core.consolidation.tree.Drawn.Year;

/** Random pairs of a reporter and a figure that is not asked of it, over random trees, forms and reports. */
class NotAskedProperties {

    @Property(tries = 400)
    void theTreeAgreesWithConsolidationThatSeesTheFiguresAllTheSame(
            @ForAll("years") Year year, @ForAll @Size(max = 12) List<Integer> picks, @ForAll int choice) {
        NotAsked notAsked = notAsked(year, picks);
        TallyTree tree = step(year, notAsked);
        Selection selection =
                year.outline().select(reporter -> (choice >> Integer.parseInt(reporter.substring(1)) & 1) == 1);
        Selection everybody = year.outline().select(reporter -> true);

        for (String unit : year.outline().units()) {
            agrees(year, notAsked, tree, unit, everybody);
            agrees(year, notAsked, tree, unit, selection);
        }
    }

    @Property(tries = 300)
    void reportByReportEqualsAllAtOnce(@ForAll("years") Year year, @ForAll @Size(max = 12) List<Integer> picks) {
        NotAsked notAsked = notAsked(year, picks);
        Map<String, Cells> reports = new HashMap<>();
        year.standing().forEach((reporter, arrival) -> reports.put(reporter, cells(year, arrival, notAsked)));

        TallyTree full = TallyTree.of(year.form(), year.outline(), reports);

        TallyTree step = step(year, notAsked);
        for (String unit : year.outline().units()) {
            assertThat(step.at(unit)).isEqualTo(full.at(unit));
        }
    }

    private static void agrees(Year year, NotAsked notAsked, TallyTree tree, String unit, Selection selection) {
        Set<String> reporters = new HashSet<>();
        List<Report> reports = new ArrayList<>();
        for (Seat seat : year.outline().seats()) {
            boolean in = selection.has(year.outline().seatOf(seat.reporter()))
                    && year.outline().path(seat.unit()).contains(unit);
            Arrival standing = year.standing().get(seat.reporter());
            if (in && standing != null) {
                reports.add(uncut(year, standing));
            }
            if (in && (seat.asked() || standing != null)) {
                reporters.add(seat.reporter());
            }
        }
        List<Figure> figures = Consolidation.acrossUnits(year.form(), List.copyOf(reporters), reports, notAsked)
                .figures();
        Awaited awaited = new Awaited(tree, notAsked);
        for (int i = 0; i < figures.size(); i++) {
            Figure plain = figures.get(i);
            TallyFigure kept = tree.at(unit, selection).figure(plain.indicator());
            assertThat(kept.value()).isEqualTo(plain.value());
            assertThat(kept.reported())
                    .isEqualTo(plain.coverage().contributing().size());
            assertThat(awaited.at(unit, selection, year.form().get(i)))
                    .isEqualTo(plain.coverage().contributing().size()
                            + plain.coverage().missing().size());
            assertThat(plain.coverage().notAsked())
                    .hasSize(reporters.size()
                            - awaited.at(unit, selection, year.form().get(i)));
        }
    }

    /** What stands in a cell that is not asked is a figure here; whoever counts must not look at it. */
    private static Report uncut(Year year, Arrival arrival) {
        return year.report(new Arrival(
                arrival.reporter(),
                arrival.cells()
                        .map(cells -> cells.stream()
                                .map(cell ->
                                        cell.state() == Cells.NOT_ASKED ? new Cell(Cells.EMPTY, cell.figure()) : cell)
                                .toList())));
    }

    private static TallyTree step(Year year, NotAsked notAsked) {
        TallyTree tree = TallyTree.of(year.form(), year.outline());
        for (Arrival arrival : year.arrivals()) {
            tree = arrival.cells().isPresent()
                    ? tree.with(arrival.reporter(), cells(year, arrival, notAsked))
                    : tree.without(arrival.reporter());
        }
        return tree;
    }

    /** Of the cells that were drawn, only those count as not asked that the pairs say; the others are empty. */
    private static Cells cells(Year year, Arrival arrival, NotAsked notAsked) {
        List<Indicator> asked = year.asked();
        List<Cell> drawn = arrival.cells().orElseThrow();
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            Cell cell = drawn.get(place);
            boolean excused = notAsked.has(arrival.reporter(), asked.get(place).code());
            byte other = cell.state() == Cells.NOT_ASKED ? Cells.EMPTY : cell.state();
            cells.add(new Cell(excused ? Cells.NOT_ASKED : other, cell.figure()));
        }
        return new Arrival(arrival.reporter(), Optional.of(cells)).filled().orElseThrow();
    }

    private static NotAsked notAsked(Year year, List<Integer> picks) {
        Map<String, Set<String>> pairs = new HashMap<>();
        List<Seat> seats = year.outline().seats();
        List<Indicator> asked = year.asked();
        for (int pick : picks) {
            Seat seat = seats.get(Math.floorMod(pick, seats.size()));
            pairs.computeIfAbsent(seat.reporter(), reporter -> new HashSet<>())
                    .add(asked.get(Math.floorMod(pick / 31, asked.size())).code());
        }
        return new NotAsked(pairs);
    }

    @Provide
    Arbitrary<Year> years() {
        return Drawn.years();
    }
}
