package vn.thidua.scoring.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.LineDefect;

/**
 * What was read, and everything that is wrong with it in the order of the lines.
 *
 * @param nodes of the top level
 * @param total the sum that the table itself gives, or that of its nodes; empty if neither is known
 */
record OutlineTable(List<OutlineNode> nodes, Optional<BigDecimal> total, List<LineDefect> defects) {

    OutlineTable {
        nodes = List.copyOf(nodes);
        defects = List.copyOf(defects);
    }
}
