package vn.thidua.scoring.projector;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.scoring.publication.Publication;

/**
 * A ranking as it hangs on the wall.
 *
 * @param cluster code of the cluster
 * @param maximum points that the table gives at most, bonus not counted
 * @param invented whether the table was made up for demonstration
 * @param lines by place
 * @param barred names of the units that an offence bars from a place
 * @param unplaced names of the units without a report
 */
record Wall(
        PeriodInfo period,
        String cluster,
        Origin origin,
        BigDecimal maximum,
        boolean invented,
        List<Line> lines,
        List<String> barred,
        List<String> unplaced) {

    Wall {
        lines = List.copyOf(lines);
        barred = List.copyOf(barred);
        unplaced = List.copyOf(unplaced);
    }

    /** A unit. */
    record Line(int place, String unit, BigDecimal total) {}

    /** What the ranking is worth. */
    sealed interface Origin {

        /** As it was published, in whichever number. */
        record Published(Publication publication) implements Origin {}

        /**
         * As it stands now; nobody has published it like this.
         *
         * @param provisional whether the points may still change
         * @param at when it was worked out
         */
        record Now(boolean provisional, Instant at) implements Origin {}
    }

    List<Integer> places() {
        return lines.stream().map(Line::place).toList();
    }
}
