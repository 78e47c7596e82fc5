package vn.thidua.scoring;

import java.io.IOException;
import java.io.OutputStream;
import vn.thidua.shared.Scope;

/** Writes the boards of a period, with the points of every criterion, as a workbook. The stream stays open. */
public interface ScoreWorkbook {

    /** Writes the boards of {@code period}, over the units in {@code scope}. */
    void write(Scope scope, String period, OutputStream target) throws IOException;
}
