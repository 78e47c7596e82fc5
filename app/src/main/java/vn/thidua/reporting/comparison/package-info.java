/**
 * Comparison: a workbook that a unit uploads is held against what stands on the server, and a person says which of its
 * figures are taken.
 *
 * <p>Start reading at {@code Comparison} (base, server and file; pure), then {@code UploadService} (a workbook is kept until it
 * was looked at) and {@code AcceptService} (figures are taken, all that were chosen or none). What a cell means is decided in
 * {@code vn.thidua.reporting.workbook}, whether it may be written in {@code vn.thidua.reporting.report}. Workbooks that a
 * receiver takes in as a whole are in {@code vn.thidua.reporting.intake}.
 *
 * <p>Screens: the place to upload ({@code /reporting/comparison}), one workbook ({@code …/{id}}), its copy with notes
 * ({@code …/{id}/notes}), the workbook of a report as it stands ({@code …/workbook}). Tables: {@code reporting.comparison};
 * its files go when they are done with, or after a week;
 * {@code reporting.workbook_mapping}, where figures stand in workbooks that were not made here ({@code MappingService}).
 *
 * <p>Vocabulary: comparison is "đối chiếu"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.reporting.comparison;

import org.jspecify.annotations.NullMarked;
