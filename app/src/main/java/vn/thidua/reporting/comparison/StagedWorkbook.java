package vn.thidua.reporting.comparison;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.report.ReportAddress;

/**
 * A workbook that was uploaded and waits to be looked at.
 *
 * @param unit identifier of the unit whose report it is
 * @param file empty once it was done with
 * @param by who uploaded it, as shown to people
 */
record StagedWorkbook(
        UUID id, ReportAddress address, UUID unit, String name, Optional<SourceFile> file, Instant at, String by) {}
