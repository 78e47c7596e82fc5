/**
 * What scores say about scoring: how scorers differ from what was settled, who scores whom kindly in turn, how much stands at its
 * maximum; and the ranking from three starts. Numbers to talk about, never a verdict.
 *
 * <p>Start reading at {@code StatisticsQueries} (rounds become marks), then {@code StatisticsWriter}; the arithmetic is in
 * {@code vn.thidua.core.scorers}. For the three starts: {@code StartScreens} and {@code vn.thidua.core.laboratory.FairStart}.
 *
 * <p>A column counts once it is finished, and a sheet once it was sent, so that nobody learns here what is still being written. Only
 * rounds and clusters that the reader sees as a whole.
 *
 * <p>Screens: Review › Scorer statistics ({@code /scoring/statistics}, {@code /scoring/statistics/start}).
 */
@NullMarked
package vn.thidua.scoring.statistics;

import org.jspecify.annotations.NullMarked;
