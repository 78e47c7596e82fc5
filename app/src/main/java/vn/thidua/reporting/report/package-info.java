/**
 * Reports on their way from the first figure typed to the record: the working copy of a unit, cell by cell; sending,
 * recalling, sending back, accepting.
 *
 * <p>Start reading at {@code ReportState} and {@code Report}, then {@code CellService} (a figure is written) and
 * {@code ReportService} (a step is taken). What was sent is frozen as a {@code vn.thidua.reporting.submission.Submission};
 * what figures of many units come to is in {@code vn.thidua.reporting.consolidation}.
 *
 * <p>Tables: {@code reporting.report} (working copy and state), {@code reporting.cell_edit} (who wrote which figure),
 * {@code reporting.report_step}, {@code reporting.return_defect}, {@code reporting.receipt}, {@code reporting.filing} (whole
 * reports of programs, with the receipt).
 */
@NullMarked
package vn.thidua.reporting.report;

import org.jspecify.annotations.NullMarked;
