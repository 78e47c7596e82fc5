package vn.thidua.reporting.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * What one unit sent for one period. It never changes: a correction is a new version.
 *
 * @param version 1 for the first of the unit for the period, and so on
 * @param receivedOn day in Viet Nam on which it counts as received
 * @param receivedBy who took it in, as shown to people
 * @param file the workbook that it was read from
 * @param fileName how that workbook was called
 * @param figures one for each indicator that the form asks, in its order
 */
public record Submission(
        UUID id,
        String period,
        UUID unit,
        int version,
        LocalDate receivedOn,
        Instant receivedAt,
        String receivedBy,
        UUID file,
        String fileName,
        List<ReportedFigure> figures) {

    public Submission {
        figures = List.copyOf(figures);
    }
}
