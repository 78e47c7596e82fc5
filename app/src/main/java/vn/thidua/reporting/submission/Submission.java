package vn.thidua.reporting.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * What one unit sent for one period. It never changes: a correction is a new version.
 *
 * @param version 1 for the first of the unit for the period, and so on
 * @param receivedOn day in Viet Nam on which it counts as received
 * @param receivedBy who took it in, as shown to people
 * @param file the workbook that it was read from; empty if it was typed in
 * @param fileName how that workbook was called; empty if there is none
 * @param reason why figures that were accepted were changed; empty if they were not
 * @param estimated codes of the indicators whose figures are marked as estimated
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
        Optional<UUID> file,
        String fileName,
        String reason,
        Set<String> estimated,
        List<ReportedFigure> figures) {

    public Submission {
        estimated = Set.copyOf(estimated);
        figures = List.copyOf(figures);
    }
}
