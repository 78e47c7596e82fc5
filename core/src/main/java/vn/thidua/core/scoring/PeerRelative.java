package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Points by comparison with the best unit of the cluster, so that one unit's figure can move everybody's points.
 *
 * <p>Up to the anchor, points grow in proportion from 0 to {@code anchorPoints}; from the anchor to the leader's value they
 * grow in proportion from {@code anchorPoints} to the maximum. While nobody is above the anchor, nobody earns more than
 * {@code anchorPoints}. Values below zero earn nothing.
 *
 * <p>Units to which a target applies and that have none (operand {@link Operand.OfTarget}) form a pool of their own: they
 * are measured by quantity alone, their leader earns the maximum and the others their share of it.
 *
 * <p>Units to which the leaf is not assigned, and units without the figure, are in no pool; nor are units whose target is
 * zero or less, which is a mistake and named as one.
 *
 * @param anchor value of the operand that means "target reached", for example 100; more than zero
 * @param anchorPoints points at the anchor, between 0 and the maximum
 */
public record PeerRelative(Operand operand, BigDecimal anchor, BigDecimal anchorPoints) implements Rule {

    Reckoning apply(Leaf leaf, Entries entries, Peers cluster, Trace trace) {
        Operand measure = measure(entries);
        return switch (Reckoning.read(measure, entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction value) -> {
                Fraction best = cluster.best(leaf, this, measure).orElse(value);
                boolean isAnchored = measure.equals(operand);
                Fraction points = isAnchored ? anchored(leaf, value, best) : byShare(leaf, value, best);
                trace.add(() -> new ScoringStep.AmongPeers(
                        value.toDecimal(),
                        isAnchored ? Optional.of(anchor) : Optional.empty(),
                        best.toDecimal(),
                        leaders(leaf, measure, cluster),
                        points.toDecimal()));
                yield new Reckoning.Known(points);
            }
        };
    }

    /** Returns what a unit is compared by. */
    Operand measure(Entries entries) {
        return operand instanceof Operand.OfTarget(String code)
                        && !entries.targets().containsKey(code)
                ? new Operand.Quantity(code)
                : operand;
    }

    private List<String> leaders(Leaf leaf, Operand measure, Peers cluster) {
        Optional<Fraction> best = cluster.best(leaf, this, measure);
        return cluster.members(leaf, this, measure).stream()
                .filter(peer -> Reckoning.read(measure, peer, Trace.NONE)
                        .value()
                        .filter(value ->
                                best.filter(most -> value.compareTo(most) == 0).isPresent())
                        .isPresent())
                .map(Entries::unit)
                .sorted()
                .toList();
    }

    private Fraction anchored(Leaf leaf, Fraction value, Fraction best) {
        Fraction target = Fraction.of(anchor);
        return value.compareTo(target) <= 0
                ? value.max(Fraction.ZERO).dividedBy(target).times(anchorPoints)
                : value.minus(target)
                        .dividedBy(best.minus(target))
                        .times(leaf.maximum().subtract(anchorPoints))
                        .plus(Fraction.of(anchorPoints));
    }

    private static Fraction byShare(Leaf leaf, Fraction value, Fraction best) {
        return value.signum() <= 0 ? Fraction.ZERO : value.dividedBy(best).times(leaf.maximum());
    }

    void check(Leaf leaf, DefectSink defects) {
        if (anchor.signum() <= 0) {
            defects.add(TableDefect.Kind.ANCHOR_NOT_POSITIVE, leaf, anchor);
        }
        if (anchorPoints.signum() < 0 || anchorPoints.compareTo(leaf.maximum()) > 0) {
            defects.add(TableDefect.Kind.ANCHOR_POINTS_OUTSIDE_RANGE, leaf, anchorPoints);
        }
    }
}
