package vn.thidua.core.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives places to the units of one cluster. */
public final class Ranking {

    private static final Comparator<Candidate> BY_TOTAL =
            Comparator.comparing(Candidate::total).reversed();
    private static final Comparator<Candidate> BY_NAME = Comparator.comparing(Candidate::unit);

    private final RankingRule rule;
    private final List<Candidate> candidates;

    private Ranking(RankingRule rule, List<Candidate> candidates) {
        this.rule = rule;
        this.candidates = candidates;
    }

    /**
     * Ranks by total, then by the tie-breaks of the rule; the order of {@code candidates} is immaterial.
     *
     * @throws IllegalArgumentException if a unit occurs twice, which is a fault of the caller
     */
    public static Standings rank(List<Candidate> candidates, RankingRule rule) {
        Set<String> units = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!units.add(candidate.unit())) {
                throw new IllegalArgumentException("a unit stands twice: " + candidate.unit());
            }
        }
        List<Candidate> qualified =
                candidates.stream().filter(Candidate::isQualified).toList();
        List<Candidate> disqualified = candidates.stream()
                .filter(candidate -> !candidate.isQualified())
                .sorted(BY_TOTAL.thenComparing(BY_NAME))
                .toList();
        return new Standings(new Ranking(rule, qualified).ranked(), disqualified);
    }

    private List<Ranked> ranked() {
        Comparator<Candidate> order = orderBy(rule.tieBreaks().size());
        List<Candidate> sorted =
                candidates.stream().sorted(order.thenComparing(BY_NAME)).toList();
        List<Ranked> ranked = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Candidate candidate = sorted.get(i);
            if (i == 0 || order.compare(sorted.get(i - 1), candidate) != 0) {
                place = switch (rule.style()) {
                    case COMPETITION -> i + 1;
                    case DENSE -> place + 1;
                };
            }
            ranked.add(new Ranked(place, candidate.unit(), candidate.total(), decision(candidate)));
        }
        return ranked;
    }

    /** Orders by total and the first {@code depth} tie-breaks. */
    private Comparator<Candidate> orderBy(int depth) {
        return rule.tieBreaks().subList(0, depth).stream()
                .map(TieBreak::comparator)
                .reduce(BY_TOTAL, Comparator::thenComparing);
    }

    private Decision decision(Candidate candidate) {
        int depths = rule.tieBreaks().size();
        return IntStream.rangeClosed(0, depths)
                .filter(depth -> tiedWith(candidate, depth).isEmpty())
                .mapToObj(depth -> depth == 0
                        ? new Decision.ByTotal()
                        : new Decision.ByTieBreak(rule.tieBreaks().get(depth - 1)))
                .findFirst()
                .orElseGet(() -> new Decision.Shared(tiedWith(candidate, depths)));
    }

    /** Names the others that total and the first {@code depth} tie-breaks do not set apart. */
    private List<String> tiedWith(Candidate candidate, int depth) {
        Comparator<Candidate> order = orderBy(depth);
        return candidates.stream()
                .filter(other -> !other.unit().equals(candidate.unit()))
                .filter(other -> order.compare(other, candidate) == 0)
                .map(Candidate::unit)
                .sorted()
                .toList();
    }
}
