package vn.thidua.command.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.scoring.Entries;

/**
 * The limit of scoring: the same points of the same table from the same entries, as somebody would program them for this one
 * table by hand, and without a word of explanation.
 */
final class HandLoop {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 2;

    private HandLoop() {}

    /** Returns the totals of each cluster, the highest first. */
    static List<BigDecimal[]> run(List<List<Entries>> clusters) {
        List<BigDecimal[]> totals = new ArrayList<>(clusters.size());
        for (List<Entries> cluster : clusters) {
            totals.add(cluster(cluster));
        }
        return totals;
    }

    private static BigDecimal[] cluster(List<Entries> cluster) {
        Entries[] best = best(cluster);
        BigDecimal[] totals = new BigDecimal[cluster.size()];
        for (int unit = 0; unit < totals.length; unit++) {
            BigDecimal total = BigDecimal.ZERO;
            for (int leaf = 0; leaf < GeneratedScores.LEAVES; leaf++) {
                total = total.add(points(cluster.get(unit), leaf, best[leaf]));
            }
            totals[unit] = total;
        }
        Arrays.sort(totals, (one, other) -> other.compareTo(one));
        return totals;
    }

    /** Returns who leads in each criterion that compares with peers. */
    private static Entries[] best(List<Entries> cluster) {
        Entries[] best = new Entries[GeneratedScores.LEAVES];
        Arrays.fill(best, cluster.getFirst());
        for (int leaf = 0; leaf < best.length; leaf++) {
            if (GeneratedScores.shape(leaf) == GeneratedScores.Shape.PEERS) {
                for (Entries unit : cluster) {
                    best[leaf] = isAhead(unit, best[leaf], leaf) ? unit : best[leaf];
                }
            }
        }
        return best;
    }

    private static boolean isAhead(Entries unit, Entries other, int leaf) {
        return figure(unit, leaf)
                        .multiply(target(other, leaf))
                        .compareTo(figure(other, leaf).multiply(target(unit, leaf)))
                > 0;
    }

    private static BigDecimal figure(Entries unit, int leaf) {
        return Objects.requireNonNull(unit.quantities().get(GeneratedScores.indicator(leaf)));
    }

    private static BigDecimal target(Entries unit, int leaf) {
        return Objects.requireNonNull(unit.targets().get(GeneratedScores.indicator(leaf)));
    }

    private static BigDecimal points(Entries unit, int leaf, Entries best) {
        return switch (GeneratedScores.shape(leaf)) {
            case DIRECT -> Objects.requireNonNull(unit.points().get(GeneratedScores.criterion(leaf)));
            case PROPORTIONAL -> proportional(figure(unit, leaf), target(unit, leaf));
            case DEDUCTION ->
                GeneratedScores.MAXIMUM
                        .subtract(GeneratedScores.RATE.multiply(figure(unit, leaf)))
                        .max(BigDecimal.ZERO);
            case TIER -> tier(figure(unit, leaf).multiply(HUNDRED), target(unit, leaf));
            case PEERS -> peers(figure(unit, leaf), target(unit, leaf), figure(best, leaf), target(best, leaf));
        };
    }

    private static BigDecimal proportional(BigDecimal figure, BigDecimal target) {
        return figure.compareTo(target) >= 0
                ? GeneratedScores.MAXIMUM
                : GeneratedScores.MAXIMUM.multiply(figure).divide(target, DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal tier(BigDecimal figure, BigDecimal target) {
        if (figure.compareTo(GeneratedScores.BOUNDS[0].multiply(target)) < 0) {
            return BigDecimal.ZERO;
        }
        return figure.compareTo(GeneratedScores.BOUNDS[1].multiply(target)) < 0
                ? GeneratedScores.HALF
                : GeneratedScores.MAXIMUM;
    }

    private static BigDecimal peers(BigDecimal figure, BigDecimal target, BigDecimal best, BigDecimal bestTarget) {
        if (figure.compareTo(target) <= 0) {
            return figure.multiply(GeneratedScores.ANCHOR_POINTS).divide(target, DIGITS, RoundingMode.HALF_UP);
        }
        BigDecimal whole = target.multiply(best.subtract(bestTarget));
        return figure.subtract(target)
                .multiply(bestTarget)
                .multiply(GeneratedScores.MAXIMUM.subtract(GeneratedScores.ANCHOR_POINTS))
                .add(whole.multiply(GeneratedScores.ANCHOR_POINTS))
                .divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}
