/**
 * Ranking: totals of the units of one cluster become places.
 *
 * <p>Start reading at {@code Ranking}. Every place says what decided it. What a place is good for (titles, flags, quotas)
 * and why a unit is disqualified is not decided here.
 *
 * <p>Vocabulary: ranking is "xếp hạng"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.ranking;

import org.jspecify.annotations.NullMarked;
