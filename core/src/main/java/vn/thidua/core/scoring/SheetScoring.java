package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores one unit: leaves first, then sections from the inside out, then the total. */
final class SheetScoring {

    private final ScoreTable table;
    private final Entries entries;
    private final Peers cluster;
    private final List<Offence> offences;
    private final List<LeafScore> leaves = new ArrayList<>();
    private final List<SectionScore> sections = new ArrayList<>();

    SheetScoring(ScoreTable table, Entries entries, Peers cluster) {
        this.table = table;
        this.entries = entries;
        this.cluster = cluster;
        this.offences = table.offencesOf(entries);
    }

    ScoreSheet sheet() {
        Subtotal.Limited limited = sum(table.nodes()).limited(table.limits());
        Subtotal whole = limited.left();
        BigDecimal total = whole.points().rounded(table.rounding());
        return new ScoreSheet(
                entries.unit(),
                total,
                whole.assignedMaximum(),
                scaled(total, whole.assignedMaximum(), BigDecimal.valueOf(100), Limits.NONE),
                scaled(total, whole.assignedMaximum(), table.maximum(), table.limits()),
                leaves,
                sections,
                limited.clamped());
    }

    private Optional<BigDecimal> scaled(BigDecimal total, BigDecimal assignedMaximum, BigDecimal scale, Limits limits) {
        return assignedMaximum.signum() == 0
                ? Optional.empty()
                : Optional.of(limits.hold(new Fraction(total.multiply(scale), assignedMaximum))
                        .rounded(table.rounding()));
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
        Subtotal.Limited limited = sum(section.children()).limited(section.limits());
        Subtotal left = limited.left();
        sections.add(
                place,
                new SectionScore(
                        section,
                        left.points().toDecimal(),
                        left.bonus().toDecimal(),
                        left.assignedMaximum(),
                        limited.clamped()));
        return left;
    }

    private Subtotal subtotal(Leaf leaf) {
        if (entries.notAssigned().contains(leaf.code())) {
            leaves.add(new LeafScore(leaf, new LeafOutcome.NotAssigned(), List.of()));
            return Subtotal.NOTHING;
        }
        Reckoning exact = reckon(leaf);
        Optional<Offence> offence = zeroing(leaf);
        Fraction points =
                points(leaf, rounded(offence.map(found -> zeroed(exact, found)).orElse(exact)));
        // What an offence takes is no deduction, so that no deduction cap gives it back.
        Fraction deducted = offence.isEmpty() && exact.value().isPresent() ? leaf.deducted(points) : Fraction.ZERO;
        return leaf.isBonus()
                ? new Subtotal(Fraction.ZERO, points, deducted, leaf.maximum())
                : new Subtotal(points, Fraction.ZERO, deducted, leaf.maximum());
    }

    private Optional<Offence> zeroing(Leaf leaf) {
        return offences.stream()
                .filter(offence -> offence.leadsTo(new Offence.Consequence.LeafZeroed(leaf.code())))
                .findFirst();
    }

    /** Zeroes what there is, and what nobody could tell. */
    private static Reckoning zeroed(Reckoning exact, Offence offence) {
        Fraction left = exact.value().orElse(Fraction.ZERO).min(Fraction.ZERO);
        List<ScoringStep> steps = new ArrayList<>(exact.steps());
        steps.add(new ScoringStep.Zeroed(offence.code(), left.toDecimal()));
        return new Reckoning.Known(left, List.copyOf(steps));
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
            case Lateness lateness -> lateness.apply(entries);
            case WeightedTasks tasks -> tasks.apply(leaf, entries);
            case Derived derived -> derived.apply(leaf, entries);
            case StartingPoints start -> start.apply(leaf);
            case Proportional proportional -> proportional.apply(leaf, entries);
            case Deduction deduction -> deduction.apply(leaf, entries);
            case Bonus bonus -> bonus.apply(entries);
            case PeerRelative peers -> peers.apply(leaf, entries, cluster);
        };
    }
}
