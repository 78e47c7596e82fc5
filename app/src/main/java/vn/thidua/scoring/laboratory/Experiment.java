package vn.thidua.scoring.laboratory;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.laboratory.TableCut;
import vn.thidua.core.laboratory.Weights;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.scoring.table.TableDocument;

/**
 * What a person tries on a score table.
 *
 * @param percents weights of the sections in per cent of the real ones, by code, in order of printing
 * @param dropped codes of criteria that are left out
 * @param spread how far weights shake when places are tried for stability, in per cent
 */
record Experiment(
        Map<String, BigDecimal> percents,
        Set<String> dropped,
        Rounding rounding,
        TableDocument.RankedBy rankedBy,
        RankingRule.Style style,
        boolean tieBreaks,
        int spread) {

    /** How far weights shake unless told otherwise. */
    static final int SPREAD = 10;

    static final BigDecimal WHOLE = new BigDecimal(100);

    Experiment {
        percents = Collections.unmodifiableMap(new LinkedHashMap<>(percents));
        dropped = Set.copyOf(dropped);
    }

    /** Returns the experiment that changes nothing of {@code table}. */
    static Experiment none(TableDocument table) {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        table.rules().nodes().forEach(node -> percents.put(node.code(), WHOLE));
        return new Experiment(
                percents, Set.of(), table.rules().rounding(), table.rankedBy(), table.style(), true, SPREAD);
    }

    /** Returns {@code table} as the experiment has it, weights apart. */
    TableDocument of(TableDocument table) {
        return table.tried(
                rankedBy,
                style,
                tieBreaks ? table.tieBreaks() : List.of(),
                TableCut.without(table.rules(), dropped).with(rounding));
    }

    Weights weights() {
        Weights weights = Weights.REAL;
        for (Map.Entry<String, BigDecimal> section : percents.entrySet()) {
            if (section.getValue().compareTo(WHOLE) != 0) {
                weights = weights.with(section.getKey(), section.getValue().movePointLeft(2));
            }
        }
        return weights;
    }
}
