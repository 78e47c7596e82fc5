package vn.thidua.scoring.statistics;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.core.round.Column;
import vn.thidua.core.scorers.Mark;
import vn.thidua.core.scoring.Node;
import vn.thidua.scoring.sheet.Round;

/**
 * What was scored in one round, as far as it is finished.
 *
 * @param marks of the check teams and of whoever consolidates
 * @param filled every column, the units' own and the settled one too
 */
record ScoredRound(Round round, List<Mark> marks, List<Filled> filled) {

    ScoredRound {
        marks = List.copyOf(marks);
        filled = List.copyOf(filled);
    }

    /**
     * A finished column of one criterion.
     *
     * @param unit code of the unit whose sheet it is
     * @param section section or criterion of the first level
     * @param maximum more than zero
     */
    record Filled(String unit, Node section, Column column, BigDecimal points, BigDecimal maximum) {

        boolean isFull() {
            return points.compareTo(maximum) == 0;
        }
    }
}
