package vn.thidua.core.ranking;

import java.util.List;

/**
 * The outcome of a ranking.
 *
 * @param ranked by place; units that share a place in order of their names
 * @param disqualified units without place, the highest total first, then by name; they take no place from others
 */
public record Standings(List<Ranked> ranked, List<Candidate> disqualified) {

    public Standings {
        ranked = List.copyOf(ranked);
        disqualified = List.copyOf(disqualified);
    }
}
