/**
 * Intake: files come in, each is recorded or refused with all its defects, and what became of it stays on record.
 *
 * <p>Start reading at {@code IntakeService}. Reading a workbook is not decided here but in
 * {@code vn.thidua.reporting.workbook}.
 *
 * <p>Screens: Reporting › Import ({@code /reporting/intake}), what became of the files ({@code …/{id}}), the list of defects
 * as a workbook ({@code …/refusals}). Tables: {@code reporting.import},
 * {@code reporting.import_file}, {@code reporting.import_defect}, {@code reporting.import_content}.
 */
@NullMarked
package vn.thidua.reporting.intake;

import org.jspecify.annotations.NullMarked;
