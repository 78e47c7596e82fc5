package vn.thidua.scoring.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Section;
import vn.thidua.shared.BilingualText;

/** Reads the tree of sections and criteria and remembers where each of them stands. */
final class NodeReader {

    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");

    private final List<NodePlace> places = new ArrayList<>();

    /** Returns the places of the nodes read so far, in the order of the text. */
    List<NodePlace> places() {
        return List.copyOf(places);
    }

    Node read(MappingReader node) {
        String code = node.text("code");
        places.add(new NodePlace(code, node.line(), node.path()));
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            node.refuse(TableViolation.CODE_MALFORMED, code);
        }
        boolean isSection = node.has("criteria");
        boolean isLeaf = node.has("rule");
        if (isSection == isLeaf) {
            node.refuse(TableViolation.NEITHER_SECTION_NOR_LEAF);
        }
        Node read = isSection ? section(node, code) : leaf(node, code, isLeaf);
        node.finish();
        return read;
    }

    private Section section(MappingReader node, String code) {
        return new Section(
                code,
                label(node),
                node.number("maximum"),
                node.children("criteria").stream().map(this::read).toList(),
                limits(node));
    }

    /** Reads the limits of a section or, in a part of its own, of the table. */
    static Limits limits(MappingReader part) {
        return new Limits(
                part.optionalNumber("bonusCap"),
                part.optionalNumber("deductionCap"),
                part.optionalNumber("floor"),
                part.optionalNumber("ceiling"));
    }

    private static Leaf leaf(MappingReader node, String code, boolean hasRule) {
        return new Leaf(
                code,
                label(node),
                node.number("maximum"),
                hasRule ? RuleReader.read(node.child("rule")) : new Direct());
    }

    static Label label(MappingReader node) {
        BilingualText name = node.bilingual("name");
        return new Label(name.vi(), name.en());
    }
}
