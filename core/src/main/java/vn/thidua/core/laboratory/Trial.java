package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranking;
import vn.thidua.core.ranking.Standings;

/** Totals and places under other weights. */
public final class Trial {

    private Trial() {}

    /** Gives places under {@code weights}; the order of {@code contenders} is immaterial. */
    public static Standings standings(List<Contender> contenders, Weights weights, Terms terms) {
        return Ranking.rank(
                contenders.stream()
                        .map(contender -> new Candidate(
                                contender.unit(),
                                total(contender, weights, terms),
                                contender.tieBreakKeys(),
                                contender.disqualifications()))
                        .toList(),
                terms.rule());
    }

    /**
     * Returns the total of {@code contender} on the scale of the real table: {@code weighted points ÷ weighted maximum ×
     * scale}, rounded once. The weighted maximum is that of the table or, scaled, of what was assigned to the
     * unit; where it is zero the total is zero.
     */
    public static BigDecimal total(Contender contender, Weights weights, Terms terms) {
        BigDecimal points = contender.total();
        BigDecimal base = switch (terms.basis()) {
            case RAW -> terms.maximum();
            case SCALED -> contender.assignedMaximum();
        };
        for (Map.Entry<String, BigDecimal> weight : weights.factors().entrySet()) {
            BigDecimal more = weight.getValue().subtract(BigDecimal.ONE);
            Share share = contender.share(weight.getKey());
            points = points.add(more.multiply(share.points()));
            base = base.add(more.multiply(
                    switch (terms.basis()) {
                        case RAW -> terms.maximum(weight.getKey());
                        case SCALED -> share.maximum();
                    }));
        }
        return base.signum() <= 0
                ? BigDecimal.ZERO.setScale(terms.digits())
                : points.multiply(terms.scale()).divide(base, terms.digits(), terms.mode());
    }
}
