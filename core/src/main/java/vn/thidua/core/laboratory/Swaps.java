package vn.thidua.core.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.core.ranking.Standings;

/** Looks for the smallest change of one weight that makes neighbours of a ranking swap. */
public final class Swaps {

    private static final int MOST = 1000;

    private final Terms terms;
    private final List<String> nodes;

    private Swaps(Terms terms, List<String> nodes) {
        this.terms = terms;
        this.nodes = nodes;
    }

    /**
     * Returns one answer for each unit and the next one of the real ranking, from the top.
     *
     * <p>Weights change in tenths of a per cent. Of several equally small changes the one of the earlier node is told, and of
     * one node the smaller weight.
     *
     * @param nodes codes of the sections and criteria whose weight may change, in order of printing
     */
    public static List<Swap> of(List<Contender> contenders, Terms terms, List<String> nodes) {
        Standings real = Trial.standings(contenders, Weights.REAL, terms);
        Map<String, Contender> units =
                contenders.stream().collect(Collectors.toMap(Contender::unit, Function.identity()));
        List<Contender> ranked = real.ranked().stream()
                .map(unit -> Objects.requireNonNull(units.get(unit.unit())))
                .toList();
        Swaps swaps = new Swaps(terms, nodes);
        return IntStream.range(1, ranked.size())
                .mapToObj(i -> swaps.between(ranked.get(i - 1), ranked.get(i)))
                .toList();
    }

    private Swap between(Contender upper, Contender lower) {
        boolean level = Trial.total(upper, Weights.REAL, terms).compareTo(Trial.total(lower, Weights.REAL, terms)) == 0;
        return new Swap(upper.unit(), lower.unit(), level, level ? Optional.empty() : turn(upper, lower));
    }

    private Optional<Swap.Turn> turn(Contender upper, Contender lower) {
        List<Gap> gaps = nodes.stream()
                .map(node -> Gap.of(upper, lower, node, terms.basis()))
                .toList();
        for (int size = 1; size <= MOST; size++) {
            for (int i = 0; i < gaps.size(); i++) {
                for (int permille : new int[] {-size, size}) {
                    if (gaps.get(i).isClosed(permille) && isPassed(upper, lower, nodes.get(i), permille)) {
                        return Optional.of(new Swap.Turn(nodes.get(i), permille));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The totals decide as they are shown, rounded. */
    private boolean isPassed(Contender upper, Contender lower, String node, int permille) {
        Weights weights = Weights.REAL.with(node, factor(permille));
        return Trial.total(lower, weights, terms).compareTo(Trial.total(upper, weights, terms)) > 0;
    }

    /** Returns the weight after a change by {@code permille} tenths of a per cent. */
    public static BigDecimal factor(int permille) {
        return BigDecimal.valueOf(1000L + permille, 3);
    }
}
