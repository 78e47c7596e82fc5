package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A part of a score table whose points are the sum of its children.
 *
 * @param maximum equals the sum of the children's maxima; anything else is a defect of the table
 * @param bonusCap largest sum of bonus points that the section passes on; zero or more. Empty: no limit of its own
 * @param floor smallest sum of the other points of the section, before bonus. Empty: deductions may eat into other
 *     sections
 */
public record Section(
        String code,
        Label name,
        BigDecimal maximum,
        List<Node> children,
        Optional<BigDecimal> bonusCap,
        Optional<BigDecimal> floor)
        implements Node {

    public Section {
        children = List.copyOf(children);
    }

    /** Returns the same section of other children; its maximum is the sum of theirs, and no floor lies above it. */
    public Section with(List<Node> other) {
        BigDecimal sum = Node.sum(other);
        return new Section(code, name, sum, other, bonusCap, floor.map(sum::min));
    }
}
