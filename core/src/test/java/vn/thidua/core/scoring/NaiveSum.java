package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up the leaves of a score sheet once more, as one would on paper. For tables that round each leaf. */
final class NaiveSum {

    private final Map<String, LeafScore> leaves;
    private final boolean isGuilty;

    NaiveSum(ScoreSheet sheet, Entries entries) {
        this.leaves = sheet.leaves().stream()
                .collect(Collectors.toMap(score -> score.leaf().code(), Function.identity()));
        this.isGuilty = !entries.offences().isEmpty();
    }

    /** Base, bonus and what deductions took, in that order. */
    private record Parts(BigDecimal base, BigDecimal bonus, BigDecimal deducted) {}

    BigDecimal whole(List<Node> nodes, Limits limits) {
        Parts parts = parts(nodes, limits);
        return parts.base.add(parts.bonus);
    }

    private Parts parts(List<Node> nodes, Limits limits) {
        BigDecimal base = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal deducted = BigDecimal.ZERO;
        for (Node node : nodes) {
            Parts part = switch (node) {
                case Section section -> parts(section.children(), section.limits());
                case Leaf leaf -> part(leaf);
            };
            base = base.add(part.base);
            bonus = bonus.add(part.bonus);
            deducted = deducted.add(part.deducted);
        }
        if (above(deducted, limits.deductionCap())) {
            base = base.add(deducted).subtract(limits.deductionCap().orElseThrow());
            deducted = limits.deductionCap().orElseThrow();
        }
        if (limits.floor().isPresent() && base.compareTo(limits.floor().get()) < 0) {
            deducted = deducted.subtract(limits.floor().get().subtract(base)).max(BigDecimal.ZERO);
            base = limits.floor().get();
        }
        if (above(bonus, limits.bonusCap())) {
            bonus = limits.bonusCap().orElseThrow();
        }
        if (above(base.add(bonus), limits.ceiling())) {
            BigDecimal over = base.add(bonus).subtract(limits.ceiling().orElseThrow());
            BigDecimal fromBonus = over.min(bonus);
            bonus = bonus.subtract(fromBonus);
            base = base.subtract(over.subtract(fromBonus));
        }
        return new Parts(base, bonus, deducted);
    }

    private Parts part(Leaf leaf) {
        LeafScore score = Objects.requireNonNull(leaves.get(leaf.code()));
        BigDecimal points = score.points();
        boolean counts = score.outcome() instanceof LeafOutcome.Scored && !isGuilty;
        if (leaf.rule() instanceof Bonus) {
            return new Parts(BigDecimal.ZERO, points, BigDecimal.ZERO);
        }
        BigDecimal deducted =
                leaf.rule() instanceof Deduction && counts ? leaf.maximum().subtract(points) : BigDecimal.ZERO;
        return new Parts(points, BigDecimal.ZERO, deducted);
    }

    private static boolean above(BigDecimal value, Optional<BigDecimal> most) {
        return most.filter(limit -> value.compareTo(limit) > 0).isPresent();
    }
}
