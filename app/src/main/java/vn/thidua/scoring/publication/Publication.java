package vn.thidua.scoring.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The ranking of a cluster as it was published.
 *
 * @param cluster code of the cluster
 * @param number 1 the first time, one more each time it was published anew
 * @param table code of the score table
 * @param maximum points that the table gives at most, bonus not counted
 * @param provisional whether the points were said to be provisional
 * @param invented whether the table was made up for demonstration
 * @param by who published it, as shown to people
 * @param reason why it was published anew; empty the first time
 * @param fingerprint see {@link RankingPrint}
 * @param lines by place, then units without a place
 */
public record Publication(
        UUID id,
        String period,
        String cluster,
        int number,
        String table,
        int tableVersion,
        BigDecimal maximum,
        boolean provisional,
        boolean invented,
        Instant at,
        String by,
        UUID account,
        String capacity,
        String reason,
        String fingerprint,
        List<PublishedLine> lines) {

    public Publication {
        lines = List.copyOf(lines);
    }

    /** Returns the same with {@code lines}. */
    Publication with(List<PublishedLine> lines) {
        return new Publication(
                id,
                period,
                cluster,
                number,
                table,
                tableVersion,
                maximum,
                provisional,
                invented,
                at,
                by,
                account,
                capacity,
                reason,
                fingerprint,
                lines);
    }
}
