package vn.thidua.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
     *     unit has typed points or an exemption for something that is not a leaf of the table (typed points: of rule
     *     {@link Direct}). All are faults of the caller
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
            requireKnown(table.leaves(), entries);
        }
        return cluster.stream()
                .map(entries -> new SheetScoring(table, entries, cluster).sheet())
                .toList();
    }

    private static void requireKnown(List<Leaf> leaves, Entries entries) {
        Set<String> all = leaves.stream().map(Leaf::code).collect(Collectors.toSet());
        Set<String> direct = leaves.stream()
                .filter(leaf -> leaf.rule() instanceof Direct)
                .map(Leaf::code)
                .collect(Collectors.toSet());
        if (!all.containsAll(entries.notAssigned())
                || !direct.containsAll(entries.points().keySet())) {
            throw new IllegalArgumentException("entries of " + entries.unit() + " name leaves that do not exist: "
                    + entries.notAssigned() + ", " + entries.points().keySet());
        }
    }
}
