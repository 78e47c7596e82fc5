/**
 * The ranking laboratory: what would become of a ranking if a weight, a criterion or a setting were another one, and how firm
 * each place is. Nothing here changes a score.
 *
 * <p>Start reading at {@code Contender} (a score sheet as the laboratory sees it) and {@code Trial} (totals and places under
 * other {@code Weights}), then {@code Swaps} (the smallest change that makes neighbours swap) and {@code Stability} (how often a
 * place holds when all weights shake). A criterion is dropped by {@code TableCut}, after which the units are scored anew.
 *
 * <p>A weight acts on the points that a section or criterion passed on in the real scoring; limits of sections are not applied
 * again. Where chance is needed it comes from a seed, so that everybody gets the same answer.
 */
@NullMarked
package vn.thidua.core.laboratory;

import org.jspecify.annotations.NullMarked;
