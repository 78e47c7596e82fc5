package vn.thidua.reporting;

import vn.thidua.shared.Violation;

/**
 * Something in a workbook that is wrong, or was understood otherwise than it was typed.
 *
 * @param file name of the workbook
 * @param sheet name of the sheet's tab; empty if the whole file is meant
 * @param cell where, for example {@code E12} or {@code E12:E13}; empty if the whole sheet is meant
 * @param severity whether the workbook is refused for it
 * @param what which defect, with the facts that its text names
 * @param found what stands there, as a person sees it, at most 80 characters; empty if nothing does
 */
public record Defect(String file, String sheet, String cell, Severity severity, Violation what, String found) {}
