package vn.thidua.scoring.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.table.Standing;

/**
 * What a ranking says, and a fingerprint of it: SHA-256, in UTF-8, of the line
 * {@code period|cluster|table|version|provisional} and, for each unit, {@code place|unit|points|assigned|total|unscored},
 * each line ended by a line feed, numbers without needless zeros, no place as an empty text; a unit that offences bar from a
 * place has their names as one more field. Names of units are not in it.
 */
record RankingPrint(List<PublishedLine> lines, String fingerprint) {

    static RankingPrint of(ScoredCluster board) {
        List<PublishedLine> lines = RankedLines.of(board);
        StringBuilder text = new StringBuilder();
        line(
                text,
                board.period().code(),
                board.cluster().code(),
                board.table().code(),
                board.table().version(),
                board.standing() == Standing.PROVISIONAL);
        for (PublishedLine line : lines) {
            List<Object> fields = new ArrayList<>(List.of(
                    line.place().isPresent() ? line.place().getAsInt() : "",
                    line.unit(),
                    plain(line.points()),
                    plain(line.assigned()),
                    plain(line.total()),
                    line.unscored()));
            if (line.isBarred()) {
                fields.add(line.barred());
            }
            line(text, fields.toArray());
        }
        return new RankingPrint(lines, DigestUtils.sha256Hex(text.toString()));
    }

    private static void line(StringBuilder text, Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "|").append(fields[i]);
        }
        text.append('\n');
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
