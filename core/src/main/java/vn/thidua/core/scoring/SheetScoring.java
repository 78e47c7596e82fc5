package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores one unit: leaves first, then sections from the inside out, then the total. */
final class SheetScoring {

    /** Points on their way up the tree. The bonus stays apart, because caps apply to it alone. */
    private record Subtotal(Fraction base, Fraction bonus, BigDecimal assignedMaximum) {

        static final Subtotal NOTHING = new Subtotal(Fraction.ZERO, Fraction.ZERO, BigDecimal.ZERO);

        Subtotal plus(Subtotal other) {
            return new Subtotal(
                    base.plus(other.base), bonus.plus(other.bonus), assignedMaximum.add(other.assignedMaximum));
        }

        Fraction points() {
            return base.plus(bonus);
        }
    }

    private final ScoreTable table;
    private final Entries entries;
    private final Peers cluster;
    private final List<LeafScore> leaves = new ArrayList<>();
    private final List<SectionScore> sections = new ArrayList<>();

    SheetScoring(ScoreTable table, Entries entries, Peers cluster) {
        this.table = table;
        this.entries = entries;
        this.cluster = cluster;
    }

    ScoreSheet sheet() {
        Subtotal whole = sum(table.nodes());
        BigDecimal total = whole.points().rounded(table.rounding());
        return new ScoreSheet(
                entries.unit(),
                total,
                whole.assignedMaximum(),
                scaled(total, whole.assignedMaximum(), BigDecimal.valueOf(100)),
                scaled(total, whole.assignedMaximum(), table.maximum()),
                leaves,
                sections);
    }

    private Optional<BigDecimal> scaled(BigDecimal total, BigDecimal assignedMaximum, BigDecimal scale) {
        return assignedMaximum.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(total.multiply(scale), assignedMaximum).rounded(table.rounding()));
    }

    private Subtotal sum(List<Node> nodes) {
        Subtotal sum = Subtotal.NOTHING;
        for (Node node : nodes) {
            sum = sum.plus(subtotal(node));
        }
        return sum;
    }

    private Subtotal subtotal(Node node) {
        return switch (node) {
            case Section section -> subtotal(section);
            case Leaf leaf -> subtotal(leaf);
        };
    }

    private Subtotal subtotal(Section section) {
        int place = sections.size();
        Subtotal children = sum(section.children());
        Fraction base =
                section.floor().map(Fraction::of).map(children.base()::max).orElse(children.base());
        Fraction bonus =
                section.bonusCap().map(Fraction::of).map(children.bonus()::min).orElse(children.bonus());
        Subtotal limited = new Subtotal(base, bonus, children.assignedMaximum());
        sections.add(
                place,
                new SectionScore(
                        section,
                        limited.points().toDecimal(),
                        bonus.toDecimal(),
                        limited.assignedMaximum(),
                        children.bonus().minus(bonus).toDecimal(),
                        base.minus(children.base()).toDecimal()));
        return limited;
    }

    private Subtotal subtotal(Leaf leaf) {
        if (entries.notAssigned().contains(leaf.code())) {
            leaves.add(new LeafScore(leaf, new LeafOutcome.NotAssigned(), List.of()));
            return Subtotal.NOTHING;
        }
        Fraction points = points(leaf, rounded(reckon(leaf)));
        return leaf.isBonus()
                ? new Subtotal(Fraction.ZERO, points, leaf.maximum())
                : new Subtotal(points, Fraction.ZERO, leaf.maximum());
    }

    private Fraction points(Leaf leaf, Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.Known known -> {
                BigDecimal shown = table.rounding().isPerLeaf()
                        ? known.result().rounded(table.rounding())
                        : known.result().toDecimal();
                leaves.add(new LeafScore(leaf, new LeafOutcome.Scored(shown), known.steps()));
                yield known.result();
            }
            case Reckoning.Unknown unknown -> {
                leaves.add(new LeafScore(leaf, unknown.why(), unknown.steps()));
                yield Fraction.ZERO;
            }
        };
    }

    private Reckoning rounded(Reckoning exact) {
        if (!table.rounding().isPerLeaf()
                || !(exact instanceof Reckoning.Known(Fraction points, List<ScoringStep> steps))) {
            return exact;
        }
        BigDecimal rounded = points.rounded(table.rounding());
        return new Reckoning.Known(
                Fraction.of(rounded),
                LazySteps.joined(
                        steps, LazySteps.of(() -> List.of(new ScoringStep.Rounded(points.toDecimal(), rounded)))));
    }

    private Reckoning reckon(Leaf leaf) {
        return switch (leaf.rule()) {
            case Binary binary -> binary.apply(leaf, entries);
            case Direct direct -> direct.apply(leaf, entries);
            case Tier tier -> tier.apply(entries);
            case Proportional proportional -> proportional.apply(leaf, entries);
            case Deduction deduction -> deduction.apply(leaf, entries);
            case Bonus bonus -> bonus.apply(entries);
            case PeerRelative peers -> peers.apply(leaf, entries, cluster);
        };
    }
}
