package vn.thidua.reporting.correction;

import java.util.List;

/** Corrections that the reader was told of and has not noted yet, on the home page. */
public record CorrectionTile(List<CorrectionListPage.Line> lines) {

    public CorrectionTile {
        lines = List.copyOf(lines);
    }
}
