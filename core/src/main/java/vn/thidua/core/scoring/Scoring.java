package vn.thidua.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores the units of clusters by one table, which is checked once and not for each of them. Any number of threads may share it. */
public final class Scoring {

    private final ScoreTable table;
    private final Named known;

    private Scoring(ScoreTable table) {
        this.table = table;
        this.known = Named.of(table);
    }

    /**
     * Returns what scores by {@code table}.
     *
     * @throws IllegalArgumentException if the table has {@link ScoreTable#defects() defects}, a fault of the caller
     */
    public static Scoring by(ScoreTable table) {
        List<TableDefect> defects = table.defects();
        if (!defects.isEmpty()) {
            throw new IllegalArgumentException("score table " + table.code() + " is defective: " + defects);
        }
        return new Scoring(table);
    }

    /** Returns the score sheets of one cluster by {@code table}: {@link #by} and {@link #sheets}. */
    public static List<ScoreSheet> score(ScoreTable table, List<Entries> cluster) {
        return by(table).sheets(cluster);
    }

    /**
     * Returns a score sheet for each unit, in the order of {@code cluster}.
     *
     * <p>All units are scored together, because a {@link PeerRelative} leaf of one depends on the others. Nothing else
     * does, and the order of the units is immaterial to their points.
     *
     * @throws IllegalArgumentException if a unit occurs twice, or has typed points, tasks or an exemption for something that is
     *     not a leaf of the table (typed points: of rule {@link Direct}, tasks: of rule {@link WeightedTasks}), or an offence that
     *     the table does not know. All are faults of the caller
     */
    public List<ScoreSheet> sheets(List<Entries> cluster) {
        Set<String> units = new HashSet<>();
        for (Entries entries : cluster) {
            if (!units.add(entries.unit())) {
                throw new IllegalArgumentException("two entries of one unit: " + entries.unit());
            }
            known.require(entries);
        }
        Peers peers = new Peers(cluster);
        return cluster.stream()
                .map(entries -> new SheetScoring(table, known.leaves().size(), entries, peers).sheet())
                .toList();
    }

    /** What entries may name: codes of leaves, of typed ones, of those that count tasks, and of offences. */
    private record Named(Set<String> leaves, Set<String> typed, Set<String> tasks, Set<String> offences) {

        static Named of(ScoreTable table) {
            List<Leaf> leaves = table.leaves();
            return new Named(
                    codes(leaves.stream()),
                    codes(leaves.stream().filter(leaf -> leaf.rule() instanceof Direct)),
                    codes(leaves.stream().filter(leaf -> leaf.rule() instanceof WeightedTasks)),
                    table.offences().stream().map(Offence::code).collect(Collectors.toSet()));
        }

        private static Set<String> codes(Stream<Leaf> leaves) {
            return leaves.map(Leaf::code).collect(Collectors.toSet());
        }

        void require(Entries entries) {
            require(entries, "leaves", leaves, entries.notAssigned());
            require(entries, "typed leaves", typed, entries.points().keySet());
            require(entries, "leaves of tasks", tasks, entries.tasks().keySet());
            require(entries, "offences", offences, entries.offences());
        }

        private static void require(Entries entries, String what, Set<String> known, Set<String> named) {
            if (!known.containsAll(named)) {
                throw new IllegalArgumentException(
                        "entries of " + entries.unit() + " name " + what + " that do not exist: " + named);
            }
        }
    }
}
