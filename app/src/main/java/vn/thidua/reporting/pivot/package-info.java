/**
 * Pivot: what was reported, laid out along two dimensions that the reader chooses, with comparisons, a chart, files and views
 * that are kept under a name.
 *
 * <p>Start reading at {@code PivotChoice} (what can be chosen; an address is a view), then {@code PivotFactQueries} (what is
 * read), {@code PivotGrid} (what stands where) and {@code PivotController}. The arithmetic is in {@link vn.thidua.core.pivot}.
 * Only units in the reader's scope are in it, totals and places among peers included.
 *
 * <p>Screens: Figures › Pivot ({@code /reporting/pivot}); files at {@code …/export}, kept views at {@code …/views}. Table:
 * {@code reporting.saved_view}. Decision: {@code docs/decisions/2026-11-25-pivot.md}.
 *
 * <p>Vocabulary: a pivot is "bảng phân tích", a saved view "khung nhìn đã lưu"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.reporting.pivot;

import org.jspecify.annotations.NullMarked;
