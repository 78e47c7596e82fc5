package vn.thidua.scoring.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.util.MultiValueMap;
import vn.thidua.shared.Violation;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlTree;

/** What people do to a draft. Each looks whether the node is still there; whether the result is right is said by the draft. */
final class Edits {

    private Edits() {}

    /** What a node is called and what it is worth, as it was typed. */
    record Face(String code, String vi, String en, String maximum) {

        private Mapping on(Mapping node) {
            Mapping coded = code.isEmpty() ? node : TreeEdit.with(node, "code", TreeEdit.scalar(code));
            return TreeEdit.with(named(coded, vi, en), "maximum", TreeEdit.scalar(maximum));
        }
    }

    /** Sets the maxima of many nodes at once. */
    static Edit maxima(Map<String, String> byAddress) {
        return (root, reasons) -> {
            Mapping changed = root;
            for (Map.Entry<String, String> entry : byAddress.entrySet()) {
                changed = at(entry.getKey(), node -> TreeEdit.with(node, "maximum", TreeEdit.scalar(entry.getValue())))
                        .apply(changed, reasons);
            }
            return changed;
        };
    }

    /** Calls a node otherwise; ties, offences and gates that name it follow. */
    static Edit face(String address, Face face) {
        return (root, reasons) -> {
            String before =
                    find(root, address).map(node -> TreeEdit.text(node, "code")).orElse("");
            Mapping changed = at(address, face::on).apply(root, reasons);
            return face.code().isEmpty() || before.isEmpty()
                    ? changed
                    : TreeEdit.renaming(changed, before, face.code());
        };
    }

    /** Calls the table otherwise; its code stays. */
    static Edit table(Face face, String signedOn) {
        return (root, _) -> TreeEdit.with(
                new Face("", face.vi(), face.en(), face.maximum()).on(root), "signedOn", TreeEdit.scalar(signedOn));
    }

    /** Adds a section or criterion as the last one under {@code parent}. A criterion is typed by people until it gets another rule. */
    static Edit adding(String parent, Face face, boolean section) {
        return (root, reasons) -> {
            Optional<NodeAddress> address = NodeAddress.parse(parent);
            Optional<Mapping> found = find(root, parent);
            if (address.isEmpty() || found.isEmpty()) {
                return gone(root, reasons);
            }
            if (!takesChildren(found.get(), address.get())) {
                reasons.add(Violation.of(DesignViolation.NOT_A_SECTION, TreeEdit.text(found.get(), "code")));
                return root;
            }
            Mapping added = face.on(TreeEdit.mapping("code", TreeEdit.scalar("")));
            Mapping whole = section
                    ? TreeEdit.with(added, "criteria", TreeEdit.list(List.of()))
                    : TreeEdit.with(added, "rule", TreeEdit.mapping("shape", TreeEdit.scalar("DIRECT")));
            return TreeEdit.adding(root, address.get(), Integer.MAX_VALUE, whole);
        };
    }

    /** Moves a node under {@code parent}, to {@code position} among what is there without it; 1 for the first. */
    static Edit moving(String node, String parent, int position) {
        return (root, reasons) -> {
            Optional<NodeAddress> from = NodeAddress.parse(node).filter(address -> !address.isTable());
            Optional<NodeAddress> to = NodeAddress.parse(parent);
            Optional<Mapping> target = find(root, parent);
            if (from.isEmpty()
                    || to.isEmpty()
                    || target.isEmpty()
                    || find(root, node).isEmpty()) {
                return gone(root, reasons);
            }
            String code = TreeEdit.text(target.get(), "code");
            if (to.get().isWithin(from.get())) {
                reasons.add(Violation.of(DesignViolation.INTO_ITSELF, code));
                return root;
            }
            if (!takesChildren(target.get(), to.get())) {
                reasons.add(Violation.of(DesignViolation.NOT_A_SECTION, code));
                return root;
            }
            return TreeEdit.moving(root, from.get(), to.get(), position - 1);
        };
    }

    static Edit removing(String node) {
        return (root, reasons) -> NodeAddress.parse(node)
                .filter(address -> !address.isTable() && find(root, node).isPresent())
                .map(address -> TreeEdit.removing(root, address))
                .orElseGet(() -> gone(root, reasons));
    }

    static Edit rule(String node, RuleShape shape, MultiValueMap<String, String> typed) {
        return at(node, leaf -> TreeEdit.with(leaf, "rule", RuleFields.rule(shape, typed)));
    }

    /** Puts {@code yaml} in the place of a node with all that is in it. */
    static Edit piece(String node, String yaml) {
        return (root, reasons) -> switch (YamlTree.read(yaml)) {
            case YamlTree.Outcome.Broken(int line, String _) -> {
                reasons.add(Violation.of(DesignViolation.NOT_YAML, line));
                yield root;
            }
            case YamlTree.Outcome.Read(Mapping piece)
            when !NodeAddress.TABLE.toString().equals(node) ->
                at(node, _ -> piece).apply(root, reasons);
            case YamlTree.Outcome.Read _ -> {
                reasons.add(Violation.of(DesignViolation.NOT_A_TABLE));
                yield root;
            }
        };
    }

    private static Edit at(String node, UnaryOperator<Mapping> change) {
        return (root, reasons) -> NodeAddress.parse(node)
                .filter(address -> TreeEdit.find(root, address).isPresent())
                .map(address -> TreeEdit.changing(root, address, change))
                .orElseGet(() -> gone(root, reasons));
    }

    private static Optional<Mapping> find(Mapping root, String node) {
        return NodeAddress.parse(node).flatMap(address -> TreeEdit.find(root, address));
    }

    private static boolean takesChildren(Mapping node, NodeAddress address) {
        return address.isTable() || node.fields().containsKey("criteria");
    }

    private static Mapping gone(Mapping root, List<Violation> reasons) {
        reasons.add(Violation.of(DesignViolation.NODE_GONE));
        return root;
    }

    private static Mapping named(Mapping node, String vi, String en) {
        YamlNode name = TreeEdit.mapping("vi", TreeEdit.scalar(vi), "en", TreeEdit.scalar(en.isEmpty() ? vi : en));
        return TreeEdit.with(node, "name", name);
    }
}
