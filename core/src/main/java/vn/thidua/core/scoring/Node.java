package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/** A section or a leaf of a score table. */
public sealed interface Node permits Section, Leaf {

    /** Identifies the node within its table. */
    String code();

    Label name();

    /** Points for full achievement, bonus not counted. */
    BigDecimal maximum();

    /** Returns the sum of the maxima of {@code nodes}. */
    static BigDecimal sum(List<Node> nodes) {
        return nodes.stream().map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
