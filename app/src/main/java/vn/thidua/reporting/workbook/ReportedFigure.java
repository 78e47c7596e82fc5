package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One answer of a unit, with the place where it stands.
 *
 * @param indicator code of the indicator; never a derived one
 * @param figure what was reported for the period; empty if nothing was, which is not zero
 * @param target what the unit means to reach by the end of the year; empty unless the indicator's target is per unit
 * @param sheet name of the sheet's tab in the file
 * @param cell where the figure stands, for example {@code E12}
 */
public record ReportedFigure(
        String indicator, Optional<BigDecimal> figure, Optional<BigDecimal> target, String sheet, String cell) {}
