package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.shared.Violation;

/** What became of a {@link CellWish}. */
public sealed interface CellAnswer {

    /** Returns what was wished. */
    CellWish wish();

    /** It stands there, or stood there already. */
    record Saved(CellWish wish, Optional<BigDecimal> number, int revision) implements CellAnswer {}

    /** It was not written. */
    record Refused(CellWish wish, Violation why) implements CellAnswer {}

    /** Somebody else wrote the cell since the person saw it; what they wrote stands. */
    record Overtaken(CellWish wish, Optional<BigDecimal> number, int revision, String by, Instant at)
            implements CellAnswer {}
}
