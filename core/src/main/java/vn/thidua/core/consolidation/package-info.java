/**
 * Consolidation: figures that many units reported become one figure of a cluster, and figures of many periods become one
 * figure of a year.
 *
 * <p>Start reading at {@code Consolidation}. Every result says what it was made of and whose figure was missing. Who may
 * see a figure, where it was stored and on which page it stands is not decided here but in {@code vn.thidua.reporting}.
 *
 * <p>Vocabulary: consolidation is "tổng hợp", an indicator "chỉ tiêu"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.consolidation;

import org.jspecify.annotations.NullMarked;
