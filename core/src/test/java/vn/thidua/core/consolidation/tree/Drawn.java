package vn.thidua.core.consolidation.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Report;

/** Drawn trees, forms and reports. */
final class Drawn {

    /** A report that comes in, or is withdrawn. */
    record Arrival(String reporter, Optional<List<Cell>> cells) {

        Optional<Cells> filled() {
            return cells.map(all -> {
                Cells.Filling filling = Cells.of(all.size());
                for (int place = 0; place < all.size(); place++) {
                    Cell cell = all.get(place);
                    switch (cell.state()) {
                        case Cells.REPORTED -> filling.reported(place, cell.figure());
                        case Cells.ESTIMATED -> filling.estimated(place, cell.figure());
                        case Cells.NOT_ASKED -> filling.notAsked(place);
                        default -> {}
                    }
                }
                return filling.done();
            });
        }
    }

    /** One cell of a report. */
    record Cell(byte state, long figure) {

        boolean counts() {
            return state == Cells.REPORTED || state == Cells.ESTIMATED;
        }
    }

    /** What is drawn at once, so that it fits together. */
    record Year(List<Indicator> form, Outline outline, List<Arrival> arrivals) {

        List<Indicator> asked() {
            return form.stream().filter(indicator -> !indicator.isDerived()).toList();
        }

        /** Returns the last arrival of each reporter that has not withdrawn. */
        Map<String, Arrival> standing() {
            Map<String, Arrival> standing = new HashMap<>();
            for (Arrival arrival : arrivals) {
                if (arrival.cells().isPresent()) {
                    standing.put(arrival.reporter(), arrival);
                } else {
                    standing.remove(arrival.reporter());
                }
            }
            return standing;
        }

        Report report(Arrival arrival) {
            Map<String, BigDecimal> figures = new HashMap<>();
            List<Cell> cells = arrival.cells().orElseThrow();
            for (int place = 0; place < cells.size(); place++) {
                Indicator indicator = asked().get(place);
                if (cells.get(place).counts()) {
                    figures.put(
                            indicator.code(),
                            BigDecimal.valueOf(cells.get(place).figure(), indicator.decimals()));
                }
            }
            return new Report(arrival.reporter(), figures);
        }
    }

    private record Draft(int kind, int one, int other, int decimals, boolean last) {}

    private Drawn() {}

    /** Forms of sums, means and ratios; trees of any depth; gaps, zeros, estimates, cells not asked; merged units. */
    static Arbitrary<Year> years() {
        return forms().flatMap(form -> {
            int asked = (int)
                    form.stream().filter(indicator -> !indicator.isDerived()).count();
            return outlines()
                    .flatMap(outline -> arrivals(outline, asked)
                            .list()
                            .ofMaxSize(30)
                            .map(arrivals -> new Year(form, outline, arrivals)));
        });
    }

    /** Units under units, reporters at units; more than one at a unit that others have become a part of. */
    static Arbitrary<Outline> outlines() {
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Integer>> seats =
                Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(12);
        return Combinators.combine(parents, seats).as((above, at) -> {
            List<Seat> reporters = new ArrayList<>();
            at.forEach(
                    pick -> reporters.add(new Seat("R" + reporters.size(), "U" + pick % above.size(), pick % 3 > 0)));
            return Outline.of(places(above), reporters);
        });
    }

    /** Returns the same reporters on another tree. */
    static Outline moved(Outline outline, List<Integer> above) {
        List<Place> places = places(above);
        return Outline.of(
                places,
                outline.seats().stream()
                        .map(seat -> new Seat(
                                seat.reporter(),
                                places.get(Math.floorMod(seat.reporter().hashCode(), places.size()))
                                        .unit(),
                                seat.asked()))
                        .toList());
    }

    private static List<Place> places(List<Integer> above) {
        List<Place> places = new ArrayList<>();
        above.forEach(pick -> {
            int parent = pick % (places.size() + 1);
            places.add(new Place(
                    "U" + places.size(), parent == places.size() ? Optional.empty() : Optional.of("U" + parent)));
        });
        return places;
    }

    private static Arbitrary<List<Indicator>> forms() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 100);
        return Combinators.combine(pick, pick, pick, Arbitraries.integers().between(0, 6), Arbitraries.of(true, false))
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(Drawn::form);
    }

    private static List<Indicator> form(List<Draft> drafts) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).kind() % 3 < 2 || i == 0) {
                asked.add("I" + i);
            }
        }
        List<Indicator> form = new ArrayList<>();
        for (Draft draft : drafts) {
            String one = asked.get(draft.one() % asked.size());
            String other = asked.get(draft.other() % asked.size());
            Aggregation rule = form.isEmpty()
                    ? new Aggregation.Sum()
                    : switch (draft.kind() % 3) {
                        case 0 -> new Aggregation.Sum();
                        case 1 -> new Aggregation.WeightedMean(other);
                        default -> new Aggregation.Ratio(one, other);
                    };
            Aggregation later = rule instanceof Aggregation.Sum && draft.last() ? new Aggregation.Last() : rule;
            form.add(new Indicator("I" + form.size(), rule, later, Direction.HIGHER, draft.decimals()));
        }
        return form;
    }

    private static Arbitrary<Arrival> arrivals(Outline outline, int asked) {
        Arbitrary<Long> figure = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(8, Arbitraries.longs().between(-1_000, 1_000_000)),
                Tuple.of(2, Arbitraries.longs().between(Long.MIN_VALUE / 8, Long.MAX_VALUE / 8)),
                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE / 4, Long.MIN_VALUE / 4)));
        Arbitrary<Cell> cell = Combinators.combine(
                        Arbitraries.of(
                                Cells.REPORTED,
                                Cells.REPORTED,
                                Cells.REPORTED,
                                Cells.ESTIMATED,
                                Cells.EMPTY,
                                Cells.NOT_ASKED),
                        figure)
                .as(Cell::new);
        return Combinators.combine(
                        Arbitraries.of(outline.seats()),
                        cell.list().ofSize(asked).optional(0.85))
                .as((seat, cells) -> new Arrival(seat.reporter(), cells));
    }
}
