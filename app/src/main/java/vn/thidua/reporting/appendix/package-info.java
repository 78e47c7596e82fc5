/**
 * Appendix: the consolidated figures of a period as a workbook with live formulas, to be printed and to be checked.
 *
 * <p>Start reading at {@code AppendixWorkbook}, then {@code UnitSheet} (figures and formulas), then {@code PartSheet}. How
 * cells look is not decided here but in {@code vn.thidua.document}; the list of refused files is in
 * {@code vn.thidua.reporting.intake}. Other modules ask {@link vn.thidua.reporting.ReportingWorkbooks}.
 *
 * <p>Address: {@code /reporting/appendix}. No table.
 */
@NullMarked
package vn.thidua.reporting.appendix;

import org.jspecify.annotations.NullMarked;
