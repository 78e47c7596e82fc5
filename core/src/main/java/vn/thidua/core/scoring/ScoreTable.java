package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A score table: what a cluster scores its units by in one year. A tree of any depth.
 *
 * <p>The constructor accepts any table, so that all of its defects can be shown at once; {@link Scoring} refuses a table
 * that has any.
 *
 * @param maximum equals the sum of the maxima of {@code nodes}
 * @param nodes in order of printing
 */
public record ScoreTable(
        String code, String version, Label name, BigDecimal maximum, Rounding rounding, List<Node> nodes) {

    public ScoreTable {
        nodes = List.copyOf(nodes);
    }

    /** Returns everything that is wrong with the table, in order of printing; empty if it can be used. */
    public List<TableDefect> defects() {
        return new TableCheck(this).defects();
    }

    /** Returns the criteria in order of printing. */
    public List<Leaf> leaves() {
        return leavesOf(nodes).toList();
    }

    /** Returns the same table of other nodes; its maximum is the sum of theirs. */
    public ScoreTable with(List<Node> other) {
        return new ScoreTable(code, version, name, Node.sum(other), rounding, other);
    }

    /** Returns the same table with another rounding. */
    public ScoreTable with(Rounding other) {
        return new ScoreTable(code, version, name, maximum, other, nodes);
    }

    private static Stream<Leaf> leavesOf(List<Node> nodes) {
        return nodes.stream().flatMap(node -> switch (node) {
            case Section section -> leavesOf(section.children());
            case Leaf leaf -> Stream.of(leaf);
        });
    }
}
