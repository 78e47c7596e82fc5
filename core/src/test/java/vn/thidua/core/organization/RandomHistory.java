package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any sequence of changes, for properties. Who is changed follows from the tree of the day, so that most changes can be. */
final class RandomHistory {

    /** First day on which anything changes; on the day before stand the units of {@link #START}. */
    static final LocalDate FIRST = LocalDate.of(2020, 1, 2);

    static final int DAYS = 20;

    /** Two roots, each over three units, one of them over three more. */
    static final History START = HistoryExamples.history("1 open R; 1 open S; 1 open A < R; 1 open B < R; 1 open C < R;"
            + "1 open D < S; 1 open E < S; 1 open F < S; 1 open U < A; 1 open V < A; 1 open W < A");

    /** A wish to change something; the numbers pick units of the day. */
    record Wish(Kind kind, int day, int one, int other, int third, boolean flag) {}

    enum Kind {
        OPEN,
        RENAME,
        MOVE,
        MERGE,
        SPLIT,
        CLOSE
    }

    private RandomHistory() {}

    static Arbitrary<List<Wish>> wishes() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 60);
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, DAYS - 1),
                        pick,
                        pick,
                        pick,
                        Arbitraries.of(true, false))
                .as(Wish::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(14);
    }

    /** Returns the history after each wish that can be granted, the start first. */
    static List<Step> steps(List<Wish> wishes, Set<String> untouchable) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(START, FIRST));
        for (int i = 0; i < wishes.size(); i++) {
            History history = steps.getLast().history();
            LocalDate on = FIRST.plusDays(wishes.get(i).day());
            Optional<Change> change = new Wisher(history.treeOn(on), untouchable, on, i).change(wishes.get(i));
            if (change.isPresent() && history.apply(change.get()) instanceof ChangeOutcome.Changed(History changed)) {
                steps.add(new Step(changed, on));
            }
        }
        return steps;
    }

    /** Returns the history after all wishes that can be granted. */
    static History after(List<Wish> wishes) {
        return steps(wishes, Set.of()).getLast().history();
    }

    /** A history and the day of the change that led to it. */
    record Step(History history, LocalDate on) {}

    /** Makes a change of a wish. */
    private record Wisher(Tree tree, Set<String> untouchable, LocalDate on, int number) {

        Optional<Change> change(Wish wish) {
            List<String> units = tree.units().stream()
                    .map(TreeUnit::unit)
                    .filter(unit -> !untouchable.contains(unit))
                    .toList();
            if (units.isEmpty()) {
                return Optional.empty();
            }
            String one = pick(units, wish.one());
            String other = pick(units, wish.other());
            String third = pick(units, wish.third());
            return Optional.of(
                    switch (wish.kind()) {
                        case OPEN -> new Change.Open(on, fresh(0), fresh(0), above(one, wish.flag()));
                        case RENAME -> new Change.Rename(on, one, "renamed " + number);
                        case MOVE -> new Change.Move(on, one, above(other, true));
                        case MERGE -> merge(wish, one, other, third);
                        case SPLIT -> split(wish, one, other);
                        case CLOSE -> new Change.Close(on, one);
                    });
        }

        private Change merge(Wish wish, String one, String other, String third) {
            Set<String> merged = new LinkedHashSet<>(List.of(one, other, third));
            return new Change.Merge(
                    on,
                    List.copyOf(merged),
                    wish.flag()
                            ? new Successor.Standing(one)
                            : new Successor.Founded(
                                    fresh(0), fresh(0), tree.find(one).flatMap(TreeUnit::parent)));
        }

        private Change split(Wish wish, String one, String other) {
            Optional<String> parent = tree.find(one).flatMap(TreeUnit::parent);
            List<Successor> heirs = new ArrayList<>();
            heirs.add(new Successor.Founded(fresh(0), fresh(0), parent));
            heirs.add(wish.flag() ? new Successor.Standing(one) : new Successor.Founded(fresh(1), fresh(1), parent));
            if (wish.third() % 3 == 0 && !other.equals(one)) {
                heirs.add(new Successor.Standing(other));
            }
            Map<String, String> children = new HashMap<>();
            List<String> below = tree.childrenOf(one);
            IntStream.range(0, below.size())
                    .filter(i -> !wish.flag() || i % 2 == 0)
                    .forEach(i -> children.put(below.get(i), heirs.get(i % 2).unit()));
            return new Change.Split(on, one, heirs, children);
        }

        /** Under a unit, or, where nothing is out of bounds, under none. */
        private Optional<String> above(String unit, boolean under) {
            return under || !untouchable.isEmpty() ? Optional.of(unit) : Optional.empty();
        }

        private String fresh(int which) {
            return "N" + number + (which == 0 ? "a" : "b");
        }

        private static String pick(List<String> units, int number) {
            return units.get(number % units.size());
        }
    }
}
