package vn.thidua.command.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The limit of scoring: the same points of the same table as somebody would program them for this one table, from numbers that
 * lie in arrays already, and without a word of explanation.
 */
final class HandLoop {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 2;

    private final BigDecimal[][][] figures;
    private final BigDecimal[][][] targets;

    HandLoop(int clusters) {
        figures = new BigDecimal[clusters][GeneratedScores.UNITS][GeneratedScores.LEAVES];
        targets = new BigDecimal[clusters][GeneratedScores.UNITS][GeneratedScores.LEAVES];
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int unit = 0; unit < GeneratedScores.UNITS; unit++) {
                for (int leaf = 0; leaf < GeneratedScores.LEAVES; leaf++) {
                    boolean isTyped = GeneratedScores.shape(leaf) == GeneratedScores.Shape.DIRECT;
                    figures[cluster][unit][leaf] = isTyped
                            ? GeneratedScores.points(cluster, unit, leaf)
                            : GeneratedScores.figure(cluster, unit, leaf);
                    targets[cluster][unit][leaf] = GeneratedScores.target(cluster, unit, leaf);
                }
            }
        }
    }

    /** Returns the totals of each cluster, the highest first. */
    BigDecimal[][] run() {
        BigDecimal[][] totals = new BigDecimal[figures.length][];
        for (int cluster = 0; cluster < figures.length; cluster++) {
            totals[cluster] = cluster(cluster);
        }
        return totals;
    }

    private BigDecimal[] cluster(int cluster) {
        int[] best = best(cluster);
        BigDecimal[] totals = new BigDecimal[GeneratedScores.UNITS];
        for (int unit = 0; unit < totals.length; unit++) {
            BigDecimal total = BigDecimal.ZERO;
            for (int leaf = 0; leaf < GeneratedScores.LEAVES; leaf++) {
                total = total.add(points(cluster, unit, leaf, best[leaf]));
            }
            totals[unit] = total;
        }
        Arrays.sort(totals, (one, other) -> other.compareTo(one));
        return totals;
    }

    /** Returns which unit leads in each criterion that compares with peers. */
    private int[] best(int cluster) {
        int[] best = new int[GeneratedScores.LEAVES];
        for (int leaf = 0; leaf < best.length; leaf++) {
            if (GeneratedScores.shape(leaf) == GeneratedScores.Shape.PEERS) {
                for (int unit = 1; unit < GeneratedScores.UNITS; unit++) {
                    best[leaf] = isAhead(cluster, unit, best[leaf], leaf) ? unit : best[leaf];
                }
            }
        }
        return best;
    }

    private boolean isAhead(int cluster, int unit, int other, int leaf) {
        return figures[cluster][unit][leaf]
                        .multiply(targets[cluster][other][leaf])
                        .compareTo(figures[cluster][other][leaf].multiply(targets[cluster][unit][leaf]))
                > 0;
    }

    private BigDecimal points(int cluster, int unit, int leaf, int best) {
        BigDecimal figure = figures[cluster][unit][leaf];
        BigDecimal target = targets[cluster][unit][leaf];
        return switch (GeneratedScores.shape(leaf)) {
            case DIRECT -> figure;
            case PROPORTIONAL ->
                figure.compareTo(target) >= 0
                        ? GeneratedScores.MAXIMUM
                        : GeneratedScores.MAXIMUM.multiply(figure).divide(target, DIGITS, RoundingMode.HALF_UP);
            case DEDUCTION ->
                GeneratedScores.MAXIMUM
                        .subtract(GeneratedScores.RATE.multiply(figure))
                        .max(BigDecimal.ZERO);
            case TIER -> tier(figure.multiply(HUNDRED), target);
            case PEERS -> peers(figure, target, figures[cluster][best][leaf], targets[cluster][best][leaf]);
        };
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
