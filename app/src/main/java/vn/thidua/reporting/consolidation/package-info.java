/**
 * Consolidation: many reports become one, live, with the way back from every figure to its sources.
 *
 * <p>Start reading at {@code ConsolidationQueries} (which reports count), then
 * {@link vn.thidua.core.consolidation.Consolidation} (the arithmetic), then {@code ConsolidationController} (the screen).
 * {@code RestatementQueries} puts the figures on the units of another day ({@link vn.thidua.core.organization.Restatement}).
 * Nothing consolidated is stored: it is computed from the latest submissions each time it is asked. {@code LevelQueries} shows
 * every level of the tree, from what {@code reporting.resident} keeps in memory.
 *
 * <p>Screens: Reporting › Consolidation ({@code /reporting/consolidation}), the origin of a figure ({@code …/figure}), the same by level
 * ({@code …/levels}, {@code …/levels/figure}), two charts on the home page. Reads {@code reporting.submission}.
 *
 * <p>Vocabulary: consolidation is "tổng hợp"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
