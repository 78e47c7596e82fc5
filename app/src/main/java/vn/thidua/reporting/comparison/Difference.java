package vn.thidua.reporting.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.reporting.report.CellPart;

/**
 * A number that a workbook says otherwise than the server.
 *
 * @param indicator code of the indicator
 * @param base what stood there when the workbook went out; means nothing if that is not known
 * @param server what stands there now; empty if nothing does
 * @param file what the workbook says; empty if nothing
 * @param revision of what stands there now
 * @param cell where it stands in the workbook, with its sheet; empty if it is a target
 */
record Difference(
        String indicator,
        CellPart part,
        Optional<BigDecimal> base,
        Optional<BigDecimal> server,
        Optional<BigDecimal> file,
        int revision,
        Side side,
        String cell) {

    /** Who went away from the base. */
    enum Side {
        /** The server and the workbook: a person has to choose. */
        BOTH,
        /** The workbook alone. */
        FILE,
        /** The server alone: the workbook still says what it went out with, so there is nothing to take. */
        SERVER
    }

    /** Says whether there is something to take. */
    boolean isTakeable() {
        return side != Side.SERVER;
    }
}
