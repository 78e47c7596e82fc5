/**
 * Export: the figures of a period as a flat file, one row for each figure that was asked, for programs and for people who
 * go on with them elsewhere.
 *
 * <p>Start reading at {@code FigureExportQueries}; how the files are written is in {@link vn.thidua.document.FlatFormat}, what
 * stands in them in {@code docs/formats/export.md}. Not in: consolidated figures, which are in
 * {@code vn.thidua.reporting.appendix}.
 *
 * <p>Address: {@code /reporting/export}. No table.
 */
@NullMarked
package vn.thidua.reporting.export;

import org.jspecify.annotations.NullMarked;
