package vn.thidua.core.ranking;

import java.util.List;

/**
 * How a cluster ranks its units.
 *
 * @param tieBreaks looked at one after the other while totals are equal; units that are equal in all of them share a place
 */
public record RankingRule(Style style, List<TieBreak> tieBreaks) {

    public RankingRule {
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** Which place comes after a shared one. */
    public enum Style {
        /** Places 1, 2, 2, 4: as many places are skipped as units share. */
        COMPETITION,
        /** Places 1, 2, 2, 3: none is skipped. */
        DENSE
    }
}
