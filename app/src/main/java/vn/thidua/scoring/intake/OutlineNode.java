package vn.thidua.scoring.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A section or criterion as it was read.
 *
 * @param line where it stands
 * @param code made of the numbers of the levels above it and its own
 * @param maximum what is written there or, for a section without, the sum of its children; empty if neither is known
 * @param remark how it is scored, in the words of the table
 * @param children none for a criterion
 */
record OutlineNode(
        int line, String code, String name, Optional<BigDecimal> maximum, String remark, List<OutlineNode> children) {

    OutlineNode {
        children = List.copyOf(children);
    }

    boolean isSection() {
        return !children.isEmpty();
    }
}
