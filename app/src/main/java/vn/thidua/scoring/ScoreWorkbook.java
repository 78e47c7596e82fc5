package vn.thidua.scoring;

import java.io.IOException;
import java.io.OutputStream;
import vn.thidua.shared.Scope;

/** Writes the score boards as an Excel workbook. */
public interface ScoreWorkbook {

    /**
     * Writes the boards of {@code period} for the units in {@code scope} to {@code out}: a sheet per cluster, the points
     * of every criterion, and why. Figures of restricted indicators are left out of the reasons. Does not close {@code out}.
     *
     * @throws vn.thidua.shared.NotFound if no score table is in force for the period
     * @throws IOException if {@code out} fails
     */
    void write(Scope scope, String period, OutputStream out) throws IOException;
}
