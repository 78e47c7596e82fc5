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
    private final List<LeafScore> leaves;
    private final List<SectionScore> sections = new ArrayList<>();

    /** @param size number of leaves of {@code table} */
    SheetScoring(ScoreTable table, int size, Entries entries, Peers cluster) {
        this.table = table;
        this.entries = entries;
        this.cluster = cluster;
        this.leaves = new ArrayList<>(size);
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
        Fraction base = Fraction.ZERO;
        Fraction bonus = Fraction.ZERO;
        Fraction deducted = Fraction.ZERO;
        BigDecimal assignedMaximum = BigDecimal.ZERO;
        for (Node node : nodes) {
            Subtotal part = subtotal(node);
            base = base.plus(part.base());
            bonus = bonus.plus(part.bonus());
            deducted = deducted.plus(part.deducted());
            assignedMaximum = assignedMaximum.add(part.assignedMaximum());
        }
        return new Subtotal(base, bonus, deducted, assignedMaximum);
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
        Optional<Offence> offence = zeroing(leaf);
        return switch (reckon(leaf, offence, Trace.NONE)) {
            case Reckoning.Known(Fraction points) -> {
                add(leaf, offence, new LeafOutcome.Scored(shown(points)));
                // What an offence takes is no deduction, so that no deduction cap gives it back.
                Fraction deducted = offence.isEmpty() ? leaf.deducted(points) : Fraction.ZERO;
                yield leaf.isBonus()
                        ? new Subtotal(Fraction.ZERO, points, deducted, leaf.maximum())
                        : new Subtotal(points, Fraction.ZERO, deducted, leaf.maximum());
            }
            case Reckoning.Unknown(LeafOutcome.Unscored why) -> {
                add(leaf, offence, why);
                yield new Subtotal(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, leaf.maximum());
            }
        };
    }

    private void add(Leaf leaf, Optional<Offence> offence, LeafOutcome outcome) {
        leaves.add(new LeafScore(leaf, outcome, new LazySteps(() -> {
            Trace trace = Trace.kept();
            reckon(leaf, offence, trace);
            return trace.steps();
        })));
    }

    private BigDecimal shown(Fraction points) {
        return table.rounding().isPerLeaf() ? points.rounded(table.rounding()) : points.toDecimal();
    }

    private Optional<Offence> zeroing(Leaf leaf) {
        return offences.isEmpty()
                ? Optional.empty()
                : offences.stream()
                        .filter(offence -> offence.leadsTo(new Offence.Consequence.LeafZeroed(leaf.code())))
                        .findFirst();
    }

    /** Returns what counts: by the rule, after an offence, rounded if each leaf is. */
    private Reckoning reckon(Leaf leaf, Optional<Offence> offence, Trace trace) {
        Reckoning exact = apply(leaf, trace);
        Reckoning left = offence.isEmpty() ? exact : zeroed(exact, offence.get(), trace);
        if (!table.rounding().isPerLeaf() || !(left instanceof Reckoning.Known(Fraction points))) {
            return left;
        }
        BigDecimal rounded = points.rounded(table.rounding());
        trace.add(() -> new ScoringStep.Rounded(points.toDecimal(), rounded));
        return new Reckoning.Known(Fraction.of(rounded));
    }

    /** Zeroes what there is, and what nobody could tell. */
    private static Reckoning zeroed(Reckoning exact, Offence offence, Trace trace) {
        Fraction left = exact.value().orElse(Fraction.ZERO).min(Fraction.ZERO);
        trace.add(() -> new ScoringStep.Zeroed(offence.code(), left.toDecimal()));
        return new Reckoning.Known(left);
    }

    private Reckoning apply(Leaf leaf, Trace trace) {
        return switch (leaf.rule()) {
            case Binary binary -> binary.apply(leaf, entries, trace);
            case Direct direct -> direct.apply(leaf, entries, trace);
            case Tier tier -> tier.apply(entries, trace);
            case Lateness lateness -> lateness.apply(entries, trace);
            case WeightedTasks tasks -> tasks.apply(leaf, entries, trace);
            case Derived derived -> derived.apply(leaf, entries, trace);
            case StartingPoints start -> start.apply(leaf, trace);
            case Proportional proportional -> proportional.apply(leaf, entries, trace);
            case Deduction deduction -> deduction.apply(leaf, entries, trace);
            case Bonus bonus -> bonus.apply(entries, trace);
            case PeerRelative peers -> peers.apply(leaf, entries, cluster, trace);
        };
    }
}
