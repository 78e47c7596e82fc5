package vn.thidua.core.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit that stands to be ranked.
 *
 * @param total points as adopted, rounded as shown: units with equal shown totals are tied
 * @param tieBreakKeys figures that tie-breaks may look at, by key. An absent key loses against any figure
 * @param disqualifications codes of what bars the unit from a place; empty if nothing does. Its total stays visible
 */
public record Candidate(
        String unit, BigDecimal total, Map<String, BigDecimal> tieBreakKeys, List<String> disqualifications) {

    public Candidate {
        tieBreakKeys = Map.copyOf(tieBreakKeys);
        disqualifications = List.copyOf(disqualifications);
    }

    /** A unit that nothing disqualifies. */
    public Candidate(String unit, BigDecimal total, Map<String, BigDecimal> tieBreakKeys) {
        this(unit, total, tieBreakKeys, List.of());
    }

    boolean isQualified() {
        return disqualifications.isEmpty();
    }
}
