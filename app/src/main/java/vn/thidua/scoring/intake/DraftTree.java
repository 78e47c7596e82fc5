package vn.thidua.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Scalar;
import vn.thidua.shared.YamlNode.Sequence;

/**
 * Makes the tree of a draft of an outline. Every criterion is typed by people until somebody gives it another rule; a maximum that
 * could not be read is left blank, which the draft names as a defect.
 */
final class DraftTree {

    private DraftTree() {}

    static Mapping of(OutlineTable outline, IntakeWish wish) {
        return mapping(
                "code",
                scalar(wish.code()),
                "version",
                scalar("1"),
                "name",
                name(wish.vi(), wish.en()),
                "signedOn",
                scalar(wish.signedOn().map(Object::toString).orElse("")),
                "periods",
                list(
                        wish.period().isEmpty()
                                ? List.of()
                                : List.of(mapping("code", scalar(wish.period()), "points", scalar("PROVISIONAL")))),
                "maximum",
                points(outline.total()),
                "rounding",
                mapping("digits", scalar("2"), "mode", scalar("HALF_UP"), "each", scalar("PER_LEAF")),
                "ranking",
                mapping("by", scalar("SCALED_TOTAL"), "style", scalar("COMPETITION"), "tieBreaks", list(List.of())),
                "sections",
                list(outline.nodes().stream().map(DraftTree::node).toList()));
    }

    /** Returns what the table says on how criteria are scored, one line each, to stand at the head of the draft. */
    static List<String> remarks(OutlineTable outline) {
        List<String> remarks = new ArrayList<>();
        outline.nodes().forEach(node -> collect(node, remarks));
        return remarks;
    }

    private static void collect(OutlineNode node, List<String> remarks) {
        if (!node.remark().isEmpty()) {
            remarks.add(node.code() + ": " + node.remark());
        }
        node.children().forEach(child -> collect(child, remarks));
    }

    private static YamlNode node(OutlineNode node) {
        return mapping(
                "code",
                scalar(node.code()),
                "name",
                name(node.name(), ""),
                "maximum",
                points(node.maximum()),
                node.isSection() ? "criteria" : "rule",
                node.isSection()
                        ? list(node.children().stream().map(DraftTree::node).toList())
                        : mapping("shape", scalar("DIRECT")));
    }

    private static YamlNode name(String vi, String en) {
        return mapping("vi", scalar(vi), "en", scalar(en.isEmpty() ? vi : en));
    }

    private static YamlNode points(Optional<BigDecimal> points) {
        return scalar(
                points.map(known -> known.stripTrailingZeros().toPlainString()).orElse(""));
    }

    private static YamlNode scalar(String text) {
        return new Scalar(1, text);
    }

    private static YamlNode list(List<YamlNode> items) {
        return new Sequence(1, items);
    }

    private static Mapping mapping(Object... fields) {
        Map<String, YamlNode> made = new LinkedHashMap<>();
        for (int index = 0; index + 1 < fields.length; index += 2) {
            made.put((String) fields[index], (YamlNode) fields[index + 1]);
        }
        return new Mapping(1, made, List.of());
    }
}
