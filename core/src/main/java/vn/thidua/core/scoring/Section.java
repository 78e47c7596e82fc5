package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A part of a score table whose points are the sum of its children.
 *
 * @param maximum equals the sum of the children's maxima; anything else is a defect of the table. Zero if the section only
 *     takes points away
 */
public record Section(String code, Label name, BigDecimal maximum, List<Node> children, Limits limits) implements Node {

    public Section {
        children = List.copyOf(children);
    }

    /** A section with a cap on its bonus, a floor under its other points, or neither. */
    public Section(
            String code,
            Label name,
            BigDecimal maximum,
            List<Node> children,
            Optional<BigDecimal> bonusCap,
            Optional<BigDecimal> floor) {
        this(code, name, maximum, children, new Limits(bonusCap, Optional.empty(), floor, Optional.empty()));
    }

    /** Returns the same section of other children; its maximum is the sum of theirs, and its limits fit it. */
    public Section with(List<Node> other) {
        BigDecimal sum = Node.sum(other);
        return new Section(code, name, sum, other, limits.fitting(sum));
    }
}
