package vn.thidua.reporting.correction;

import java.util.List;
import java.util.UUID;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.ReportAddress;

/**
 * What somebody wants to correct.
 *
 * @param key names the request; made by whoever asks
 * @param seen version of the report that they saw
 * @param figures as they should be
 * @param reason why, in their words
 */
record CorrectionWish(UUID key, ReportAddress address, long seen, List<CellWish> figures, String reason) {

    CorrectionWish {
        figures = List.copyOf(figures);
    }
}
