/**
 * Workbooks: a form goes out as an Excel file and comes home as a report, or as a list of all that is wrong with it.
 *
 * <p>Start reading at {@link vn.thidua.reporting.workbook.WorkbookWriter} (going out), then
 * {@link vn.thidua.reporting.workbook.WorkbookReader} (coming home) and
 * {@link vn.thidua.reporting.workbook.WorkbookViolation} (what can be wrong). {@code DefectNotes} writes what is wrong into a copy
 * of the sender's file; {@code ForeignWorkbooks} reads workbooks that were not made here. Nothing is stored here and nothing is
 * compared with what was sent before.
 *
 * <p>Vocabulary: a unit's report is "báo cáo của đơn vị", a period "kỳ báo cáo"; see {@code docs/glossary.md}.
 */
@NamedInterface("workbook")
@NullMarked
package vn.thidua.reporting.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
