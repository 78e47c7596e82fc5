package vn.thidua.core.scorers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one scorer scores.
 *
 * @param units how many units it scored
 * @param marks how many criteria it scored
 * @param difference from what was settled
 * @param raised in how many criteria it gave more than the unit itself
 * @param lowered in how many it gave less
 */
public record Habit(Scorer scorer, int units, int marks, Difference difference, int raised, int lowered) {

    /** Fewer settled marks than this say nothing. Ours: with fewer than twenty one disputed criterion moves the share visibly. */
    public static final int FEWEST_MARKS = 20;

    /** Says whether so little was settled that no conclusion may be drawn. */
    public boolean isSmall() {
        return difference.marks() < FEWEST_MARKS || units < 2;
    }

    /** Returns the habit of each scorer in {@code marks}, by column and then by unit. */
    public static List<Habit> of(List<Mark> marks) {
        Map<Scorer, List<Mark>> byScorer =
                marks.stream().collect(Collectors.groupingBy(Mark::scorer, TreeMap::new, Collectors.toList()));
        return byScorer.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Habit of(Scorer scorer, List<Mark> marks) {
        return new Habit(
                scorer,
                Math.toIntExact(marks.stream().map(Mark::unit).distinct().count()),
                marks.size(),
                Difference.of(marks),
                count(marks, 1),
                count(marks, -1));
    }

    private static int count(List<Mark> marks, int sign) {
        return Math.toIntExact(marks.stream()
                .filter(mark -> mark.own()
                        .filter(own -> mark.given().compareTo(own) == sign)
                        .isPresent())
                .count());
    }
}
