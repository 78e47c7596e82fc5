package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.shared.BilingualText;

/**
 * The order of the units of one cluster.
 *
 * @param cluster code of the cluster
 * @param table name of the score table
 * @param maximum points that the table gives at most, bonus not counted
 * @param provisional whether the points may still change before a conference adopts them
 * @param lines by place; units that cannot be placed are not in it
 */
public record ClusterBoard(
        String cluster, BilingualText table, BigDecimal maximum, boolean provisional, List<BoardLine> lines) {

    public ClusterBoard {
        lines = List.copyOf(lines);
    }
}
