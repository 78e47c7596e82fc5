package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.SectionScore;

/**
 * A unit of the cluster with everything that a trial may weigh otherwise.
 *
 * @param total raw points as they were scored
 * @param assignedMaximum maxima of what applies to the unit
 * @param shares by code of the section or criterion
 * @param tieBreakKeys figures that tie-breaks may look at; weights do not change them
 * @param disqualifications codes of what bars the unit from a place
 */
public record Contender(
        String unit,
        BigDecimal total,
        BigDecimal assignedMaximum,
        Map<String, Share> shares,
        Map<String, BigDecimal> tieBreakKeys,
        List<String> disqualifications) {

    private static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

    public Contender {
        shares = Map.copyOf(shares);
        tieBreakKeys = Map.copyOf(tieBreakKeys);
        disqualifications = List.copyOf(disqualifications);
    }

    /** Returns the unit of {@code sheet}. */
    public static Contender of(ScoreSheet sheet, Map<String, BigDecimal> tieBreakKeys, List<String> disqualifications) {
        Map<String, Share> shares = new HashMap<>();
        for (SectionScore section : sheet.sections()) {
            shares.put(section.section().code(), new Share(section.points(), section.assignedMaximum()));
        }
        for (LeafScore leaf : sheet.leaves()) {
            BigDecimal maximum = leaf.outcome() instanceof LeafOutcome.NotAssigned
                    ? BigDecimal.ZERO
                    : leaf.leaf().maximum();
            shares.put(leaf.leaf().code(), new Share(leaf.points(), maximum));
        }
        return new Contender(
                sheet.unit(), sheet.total(), sheet.assignedMaximum(), shares, tieBreakKeys, disqualifications);
    }

    /** Returns what the section or criterion called {@code code} gave; nothing if the unit has no such thing. */
    Share share(String code) {
        return shares.getOrDefault(code, NOTHING);
    }
}
