package vn.thidua.core.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What puts one of two units ahead of the other: the first thing in which they differ, and by how much. */
public sealed interface Parting {

    /**
     * Their totals differ.
     *
     * @param by how many points the first has more; above zero
     */
    record ByTotal(BigDecimal by) implements Parting {}

    /**
     * Their totals are equal; this tie-break is the first in which they differ.
     *
     * @param number which of the tie-breaks of the rule it is, from 1; those before it are equal
     * @param ahead the figure of the first; never absent, as a unit without the figure is never ahead by it
     * @param behind the figure of the second; empty if it has none
     */
    record ByTieBreak(TieBreak tieBreak, int number, BigDecimal ahead, Optional<BigDecimal> behind) implements Parting {

        /** Returns how far apart the figures are, whichever is the better one; empty if the second has none. */
        public Optional<BigDecimal> by() {
            return behind.map(other -> ahead.subtract(other).abs());
        }
    }

    /** Nothing of the rule sets them apart, so that they share a place. */
    record Nothing() implements Parting {}

    /**
     * Returns what puts {@code ahead} before {@code behind}.
     *
     * @throws IllegalArgumentException if the rule ranks them the other way round, or does not rank one of them, which is a fault
     *     of the caller
     */
    static Parting between(Candidate ahead, Candidate behind, RankingRule rule) {
        int order = ahead.total().compareTo(behind.total());
        if (order < 0 || !ahead.isQualified() || !behind.isQualified()) {
            throw new IllegalArgumentException(ahead.unit() + " is not ranked ahead of " + behind.unit());
        }
        return order > 0
                ? new ByTotal(ahead.total().subtract(behind.total()))
                : between(ahead, behind, rule.tieBreaks());
    }

    private static Parting between(Candidate ahead, Candidate behind, List<TieBreak> tieBreaks) {
        for (int i = 0; i < tieBreaks.size(); i++) {
            TieBreak tie = tieBreaks.get(i);
            int order = tie.comparator().compare(ahead, behind);
            if (order > 0) {
                throw new IllegalArgumentException(behind.unit() + " is ranked ahead of " + ahead.unit());
            }
            if (order < 0) {
                return new ByTieBreak(tie, i + 1, tie.figure(ahead).orElseThrow(), tie.figure(behind));
            }
        }
        return new Nothing();
    }
}
