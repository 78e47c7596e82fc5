package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Judgement;

/**
 * Where one unit stands among the units of its cluster, of those that are seen and have a figure.
 *
 * @param rank 1 for the best; equal figures share the better place, and the next one is passed over
 * @param distance figure less the median, exact; shown with one digit more, because a median may lie between two figures
 */
public record PeerPlace(PivotCell rank, PivotCell distance) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Returns the place of {@code own} among {@code peers}.
     *
     * @param peers all units of the cluster that are seen, the unit itself among them
     */
    public static PeerPlace of(PivotCell own, List<PivotCell> peers, Direction direction) {
        if (own.value().isEmpty()) {
            PivotCell none = PivotCell.none(own.gap().orElse(Gap.MISSING));
            return new PeerPlace(none, none);
        }
        List<BigDecimal> figures =
                peers.stream().flatMap(peer -> peer.value().stream()).sorted().toList();
        if (figures.size() < 2) {
            PivotCell none = PivotCell.none(Gap.NO_PEERS);
            return new PeerPlace(none, none);
        }
        BigDecimal figure = own.value().get();
        return new PeerPlace(
                rank(figure, figures, direction)
                        .map(place -> PivotCell.of(BigDecimal.valueOf(place), 0, figures.size(), peers.size()))
                        .orElseGet(() -> PivotCell.none(Gap.NO_DIRECTION)),
                distance(figure, figures, own.decimals(), peers.size(), direction));
    }

    private static Optional<Long> rank(BigDecimal own, List<BigDecimal> figures, Direction direction) {
        return switch (direction) {
            case NEUTRAL -> Optional.empty();
            case HIGHER ->
                Optional.of(1
                        + figures.stream()
                                .filter(other -> other.compareTo(own) > 0)
                                .count());
            case LOWER ->
                Optional.of(1
                        + figures.stream()
                                .filter(other -> other.compareTo(own) < 0)
                                .count());
        };
    }

    private static PivotCell distance(
            BigDecimal own, List<BigDecimal> figures, int decimals, int peers, Direction direction) {
        int middle = figures.size() / 2;
        boolean even = figures.size() % 2 == 0;
        BigDecimal median =
                even ? figures.get(middle - 1).add(figures.get(middle)).multiply(HALF) : figures.get(middle);
        BigDecimal distance = own.subtract(median);
        return PivotCell.of(distance, decimals + 1, figures.size(), peers).judged(Judgement.of(distance, direction));
    }
}
