package vn.thidua.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores the units of one cluster by one table. */
public final class Scoring {

    private Scoring() {}

    /**
     * Returns a score sheet for each unit, in the order of {@code cluster}.
     *
     * <p>All units are scored together, because a {@link PeerRelative} leaf of one depends on the others. Nothing else
     * does, and the order of the units is immaterial to their points.
     *
     * @throws IllegalArgumentException if the table has {@link ScoreTable#defects() defects}, a unit occurs twice, or a
     *     unit has typed points, tasks or an exemption for something that is not a leaf of the table (typed points: of rule
     *     {@link Direct}, tasks: of rule {@link WeightedTasks}), or an offence that the table does not know. All are faults
     *     of the caller
     */
    public static List<ScoreSheet> score(ScoreTable table, List<Entries> cluster) {
        List<TableDefect> defects = table.defects();
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException("score table " + table.code() + " is defective: " + defects);
        }
        Set<String> units = new HashSet<>();
        for (Entries entries : cluster) {
            if (!units.add(entries.unit())) {
                throw new IllegalArgumentException("two entries of one unit: " + entries.unit());
            }
            requireKnown(table, entries);
        }
        return cluster.stream()
                .map(entries -> new SheetScoring(table, entries, cluster).sheet())
                .toList();
    }

    private static void requireKnown(ScoreTable table, Entries entries) {
        List<Leaf> leaves = table.leaves();
        require(entries, "leaves", codes(leaves.stream()), entries.notAssigned());
        require(
                entries,
                "typed leaves",
                codes(leaves.stream().filter(leaf -> leaf.rule() instanceof Direct)),
                entries.points().keySet());
        require(
                entries,
                "leaves of tasks",
                codes(leaves.stream().filter(leaf -> leaf.rule() instanceof WeightedTasks)),
                entries.tasks().keySet());
        require(
                entries,
                "offences",
                table.offences().stream().map(Offence::code).collect(Collectors.toSet()),
                entries.offences());
    }

    private static Set<String> codes(Stream<Leaf> leaves) {
        return leaves.map(Leaf::code).collect(Collectors.toSet());
    }

    private static void require(Entries entries, String what, Set<String> known, Set<String> named) {
        if (!known.containsAll(named)) {
            throw new IllegalArgumentException(
                    "entries of " + entries.unit() + " name " + what + " that do not exist: " + named);
        }
    }
}
