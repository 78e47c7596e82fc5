package vn.thidua.core.scorers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Two units that score each other, in the same round or in different ones. */
public record Mutual(Side one, Side other) {

    /**
     * What one of them gave.
     *
     * @param there to the other one
     * @param elsewhere to everybody else, which is its usual
     */
    public record Side(Scorer scorer, Difference there, Difference elsewhere) {

        /** Says whether it was kinder to the other one than to everybody else, unrounded. */
        public boolean isAboveUsual() {
            return there.isKinderThan(elsewhere);
        }

        private boolean isSmall() {
            return there.marks() < Habit.FEWEST_MARKS || elsewhere.marks() < Habit.FEWEST_MARKS;
        }
    }

    /** Says whether both were kinder to each other than to everybody else. */
    public boolean isAboveUsual() {
        return one.isAboveUsual() && other.isAboveUsual();
    }

    /** Says whether so little was settled that no conclusion may be drawn. */
    public boolean isSmall() {
        return one.isSmall() || other.isSmall();
    }

    /** Returns each two that score each other once, in their order. */
    public static List<Mutual> of(List<Mark> marks) {
        Map<Scorer, List<Mark>> byScorer =
                marks.stream().collect(Collectors.groupingBy(Mark::scorer, TreeMap::new, Collectors.toList()));
        List<Mutual> found = new ArrayList<>();
        byScorer.forEach((one, given) -> byScorer.forEach((other, back) -> {
            if (one.unit().compareTo(other.unit()) < 0 && scores(given, other) && scores(back, one)) {
                found.add(new Mutual(side(one, given, other), side(other, back, one)));
            }
        }));
        return found;
    }

    private static boolean scores(List<Mark> given, Scorer other) {
        return given.stream().anyMatch(mark -> mark.unit().equals(other.unit()));
    }

    private static Side side(Scorer scorer, List<Mark> given, Scorer other) {
        Map<Boolean, List<Mark>> split = given.stream()
                .collect(Collectors.partitioningBy(mark -> mark.unit().equals(other.unit())));
        return new Side(
                scorer,
                Difference.of(split.getOrDefault(true, List.of())),
                Difference.of(split.getOrDefault(false, List.of())));
    }
}
