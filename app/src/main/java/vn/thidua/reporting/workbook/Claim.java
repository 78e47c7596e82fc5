package vn.thidua.reporting.workbook;

import java.util.Optional;
import vn.thidua.document.IncomingWorkbook;

/**
 * Whose report a workbook says it is. Nobody has looked yet whether that is true.
 *
 * @param unit code of the unit
 * @param period code of the period
 */
public record Claim(String unit, String period) {

    /** Returns what {@code workbook} says in its hidden sheet; nothing if it has none. */
    public static Optional<Claim> of(IncomingWorkbook workbook) {
        return Manifest.of(workbook).map(manifest -> new Claim(manifest.unit(), manifest.period()));
    }
}
