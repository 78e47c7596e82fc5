package vn.thidua.scoring.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;

/** The tree of a table as lines from top to bottom, whatever may be wrong with it. */
final class Outline {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final List<Line> lines = new ArrayList<>();

    private Outline() {}

    /**
     * A section or criterion.
     *
     * @param address where it is
     * @param maximum as it stands there, a number or not
     * @param sum of the maxima of its children that can be read; empty for what has no children
     * @param rule what it is scored by; empty for a section
     * @param line in the text; 1 for the first
     */
    record Line(
            NodeAddress address,
            String code,
            String vi,
            String en,
            String maximum,
            Optional<BigDecimal> sum,
            Optional<YamlNode> rule,
            int line) {

        boolean isSection() {
            return rule.isEmpty();
        }

        /** Returns by how much the children are over the maximum; below zero if they are short; empty if nobody can tell. */
        Optional<BigDecimal> excess() {
            return sum.flatMap(
                    children -> number(maximum).map(children::subtract).map(BigDecimal::stripTrailingZeros));
        }
    }

    /** Returns the table itself first, then its nodes in the order of printing. */
    static List<Line> of(Mapping root) {
        Outline outline = new Outline();
        outline.add(root, NodeAddress.TABLE);
        return outline.lines;
    }

    private void add(Mapping node, NodeAddress address) {
        List<YamlNode> children = TreeEdit.children(node, address.isTable());
        boolean isSection = address.isTable() || node.fields().containsKey("criteria");
        lines.add(new Line(
                address,
                TreeEdit.text(node, "code"),
                TreeEdit.text(node, "name", "vi"),
                TreeEdit.text(node, "name", "en"),
                TreeEdit.text(node, "maximum"),
                isSection ? Optional.of(sum(children)) : Optional.empty(),
                isSection ? Optional.empty() : Optional.of(node.fields().getOrDefault("rule", TreeEdit.scalar(""))),
                node.line()));
        for (int position = 0; position < children.size(); position++) {
            if (children.get(position) instanceof Mapping child) {
                add(child, address.child(position));
            }
        }
    }

    private static BigDecimal sum(List<YamlNode> children) {
        return children.stream()
                .flatMap(child -> child instanceof Mapping node
                        ? number(TreeEdit.text(node, "maximum")).stream()
                        : Optional.<BigDecimal>empty().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns {@code text} as a number of the format; empty if it is none. */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
