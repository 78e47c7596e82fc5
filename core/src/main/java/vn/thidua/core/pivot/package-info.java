/**
 * Pivots: reported figures laid out along any two of units, clusters, indicators, groups, periods and measures, each cell and
 * each total by the indicator's own rule.
 *
 * <p>Start reading at {@code Pivot}; the arithmetic of one indicator is {@link vn.thidua.core.consolidation.Consolidation}'s.
 * Where there is no figure, or no total that makes sense, a {@code Gap} says why. Not here: who may see what, how a table is
 * put on a page.
 *
 * <p>Vocabulary: a pivot is "bảng phân tích", a measure of it "số liệu hiển thị"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.pivot;

import org.jspecify.annotations.NullMarked;
