package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.ranking.Ranked;

/**
 * How often a unit keeps its place when all weights shake at once.
 *
 * @param place the real place
 * @param kept in how many of the draws the unit has that place
 * @param draws how many times the weights were drawn
 */
public record Stability(String unit, int place, int kept, int draws) {

    /** Returns {@code kept} in per cent of {@code draws}, one digit, half-up. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(kept).movePointRight(2).divide(BigDecimal.valueOf(draws), 1, RoundingMode.HALF_UP);
    }

    /**
     * Returns the answer for each unit that has a place, by place.
     *
     * <p>In every draw the weight of each node is drawn anew and evenly from {@code 1 − spread} to {@code 1 + spread}, in tenths of
     * a per cent. The same seed gives the same answer.
     *
     * @param nodes codes of the sections and criteria whose weights shake; a node does not stand under another one
     * @param spread how far a weight goes up or down, in per cent of the real weight, 0 to 100
     * @param draws 1 or more
     */
    public static List<Stability> of(
            List<Contender> contenders, Terms terms, List<String> nodes, int spread, int draws, long seed) {
        List<Ranked> real = Trial.standings(contenders, Weights.REAL, terms).ranked();
        Map<String, Integer> kept = new HashMap<>();
        Lot lot = new Lot(seed);
        for (int draw = 0; draw < draws; draw++) {
            Map<String, BigDecimal> factors = new HashMap<>();
            nodes.forEach(node -> factors.put(node, Swaps.factor(lot.between(-10 * spread, 10 * spread))));
            Map<String, Integer> places = new HashMap<>();
            Trial.standings(contenders, new Weights(factors), terms)
                    .ranked()
                    .forEach(unit -> places.put(unit.unit(), unit.place()));
            for (Ranked unit : real) {
                if (places.getOrDefault(unit.unit(), 0) == unit.place()) {
                    kept.merge(unit.unit(), 1, Integer::sum);
                }
            }
        }
        return real.stream()
                .map(unit -> new Stability(unit.unit(), unit.place(), kept.getOrDefault(unit.unit(), 0), draws))
                .toList();
    }
}
