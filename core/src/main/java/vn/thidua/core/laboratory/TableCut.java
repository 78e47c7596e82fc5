package vn.thidua.core.laboratory;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Section;

/** A score table with some of its criteria left out. */
public final class TableCut {

    private TableCut() {}

    /**
     * Returns {@code table} without the criteria called {@code dropped}. Maxima above them fall with them; a section that has
     * nothing left is left out. With nothing left at all the table is defective.
     */
    public static ScoreTable without(ScoreTable table, Set<String> dropped) {
        return table.with(left(table.nodes(), dropped));
    }

    private static List<Node> left(List<Node> nodes, Set<String> dropped) {
        return nodes.stream().flatMap(node -> left(node, dropped)).toList();
    }

    private static Stream<Node> left(Node node, Set<String> dropped) {
        return switch (node) {
            case Leaf leaf -> dropped.contains(leaf.code()) ? Stream.empty() : Stream.of(leaf);
            case Section section -> {
                List<Node> children = left(section.children(), dropped);
                yield children.isEmpty() ? Stream.empty() : Stream.of(section.with(children));
            }
        };
    }
}
