package vn.thidua.command.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Deduction;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Proportional;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Section;
import vn.thidua.core.scoring.Tier;

/**
 * A score table of {@value #LEAVES} criteria and the entries of any number of clusters, made by arithmetic so that the peer can
 * make the same without asking.
 */
final class GeneratedScores {

    static final int LEAVES = 176;
    static final int UNITS = 15;

    /** Criteria under one section; sections of {@value #OUTER} of them stand under one more. */
    static final int INNER = 11;

    static final int OUTER = 44;

    static final BigDecimal MAXIMUM = new BigDecimal("6");
    static final BigDecimal RATE = new BigDecimal("0.25");
    static final BigDecimal ANCHOR = new BigDecimal(100);
    static final BigDecimal ANCHOR_POINTS = new BigDecimal("4.5");
    static final BigDecimal HALF = new BigDecimal(3);
    static final BigDecimal[] BOUNDS = {new BigDecimal(80), new BigDecimal(95)};

    private static final Label NAME = new Label("", "");
    private static final BigDecimal[] NUMBERS =
            IntStream.range(0, 512).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    private static final BigDecimal[] HALVES = IntStream.range(0, 13)
            .mapToObj(half -> BigDecimal.valueOf(half * 5L, 1))
            .toArray(BigDecimal[]::new);

    private static final String[] CRITERIA =
            IntStream.range(0, LEAVES).mapToObj(leaf -> "L" + leaf).toArray(String[]::new);
    private static final String[] INDICATORS =
            IntStream.range(0, LEAVES).mapToObj(leaf -> "F" + leaf).toArray(String[]::new);

    /** What a criterion is scored by. */
    enum Shape {
        PROPORTIONAL,
        DIRECT,
        DEDUCTION,
        TIER,
        PEERS
    }

    private GeneratedScores() {}

    static Shape shape(int leaf) {
        return switch (leaf % 22) {
            case 0, 3, 6, 9, 12, 15, 18, 20 -> Shape.PROPORTIONAL;
            case 1, 4, 7, 10, 13, 16 -> Shape.DIRECT;
            case 2, 5, 8, 11 -> Shape.DEDUCTION;
            case 14, 17, 19 -> Shape.TIER;
            default -> Shape.PEERS;
        };
    }

    static String criterion(int leaf) {
        return CRITERIA[leaf];
    }

    static String indicator(int leaf) {
        return INDICATORS[leaf];
    }

    /** Returns a number below {@code bound} that belongs to this unit and criterion. */
    private static int draw(int cluster, int unit, int leaf, int bound) {
        int mixed = (cluster * 31 + unit) * 397 + leaf * 131;
        mixed ^= mixed >>> 7;
        mixed *= 0x45d9f3b;
        mixed ^= mixed >>> 15;
        return Math.floorMod(mixed, bound);
    }

    private static BigDecimal figure(int cluster, int unit, int leaf) {
        return NUMBERS[
                switch (shape(leaf)) {
                    case DEDUCTION -> draw(cluster, unit, leaf, 12);
                    case DIRECT -> 0;
                    case PROPORTIONAL, TIER, PEERS -> 40 + draw(cluster, unit, leaf, 100);
                }];
    }

    private static BigDecimal target(int cluster, int unit, int leaf) {
        return NUMBERS[60 + draw(cluster, unit, leaf + LEAVES, 60)];
    }

    private static BigDecimal points(int cluster, int unit, int leaf) {
        return HALVES[draw(cluster, unit, leaf, HALVES.length)];
    }

    static ScoreTable table() {
        List<Node> outer = new ArrayList<>();
        for (int first = 0; first < LEAVES; first += OUTER) {
            List<Node> inner = new ArrayList<>();
            for (int from = first; from < first + OUTER; from += INNER) {
                inner.add(section(
                        "S" + from,
                        IntStream.range(from, from + INNER)
                                .<Node>mapToObj(leaf -> new Leaf(CRITERIA[leaf], NAME, MAXIMUM, rule(leaf)))
                                .toList()));
            }
            outer.add(section("O" + first, inner));
        }
        Rounding rounding = new Rounding(2, RoundingMode.HALF_UP, Rounding.Scope.PER_LEAF);
        return new ScoreTable("BENCH", "1", NAME, MAXIMUM.multiply(BigDecimal.valueOf(LEAVES)), rounding, outer);
    }

    private static Section section(String code, List<Node> children) {
        BigDecimal maximum = children.stream().map(Node::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Section(code, NAME, maximum, children, Optional.empty(), Optional.empty());
    }

    private static Rule rule(int leaf) {
        String code = INDICATORS[leaf];
        Operand ofTarget = new Operand.OfTarget(code);
        return switch (shape(leaf)) {
            case PROPORTIONAL ->
                new Proportional(ofTarget, new Operand.Constant(ANCHOR), BigDecimal.ONE, Optional.empty());
            case DIRECT -> new Direct();
            case DEDUCTION -> new Deduction(new Operand.Quantity(code), RATE, BigDecimal.ZERO);
            case TIER ->
                new Tier(
                        ofTarget,
                        List.of(
                                new Band(Optional.empty(), end(BOUNDS[0], false), BigDecimal.ZERO),
                                new Band(end(BOUNDS[0], true), end(BOUNDS[1], false), HALF),
                                new Band(end(BOUNDS[1], true), Optional.empty(), MAXIMUM)));
            case PEERS -> new PeerRelative(ofTarget, ANCHOR, ANCHOR_POINTS);
        };
    }

    private static Optional<Band.Bound> end(BigDecimal value, boolean isIncluded) {
        return Optional.of(new Band.Bound(value, isIncluded));
    }

    /** Returns the units of one cluster. */
    static List<Entries> cluster(int cluster) {
        return IntStream.range(0, UNITS)
                .mapToObj(unit -> entries(cluster, unit))
                .toList();
    }

    private static Entries entries(int cluster, int unit) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Map<String, BigDecimal> targets = new HashMap<>();
        Map<String, BigDecimal> points = new HashMap<>();
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            if (shape(leaf) == Shape.DIRECT) {
                points.put(CRITERIA[leaf], points(cluster, unit, leaf));
            } else {
                figures.put(INDICATORS[leaf], figure(cluster, unit, leaf));
                targets.put(INDICATORS[leaf], target(cluster, unit, leaf));
            }
        }
        return new Entries("U" + unit, figures, targets, points, Set.of());
    }
}
