package vn.thidua.scoring.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Scalar;
import vn.thidua.shared.YamlNode.Sequence;

/** Changes the text of a table as a tree. Pure: every method returns another tree. What is not meant stays as it is. */
final class TreeEdit {

    private static final String TOP = "sections";
    private static final String BELOW = "criteria";

    private TreeEdit() {}

    /** Returns the children of {@code node}: the sections of a table, the criteria of a section. */
    static List<YamlNode> children(Mapping node, boolean isTable) {
        return node.fields().get(isTable ? TOP : BELOW) instanceof Sequence(int _, List<YamlNode> items)
                ? items
                : List.of();
    }

    /** Returns the node at {@code address}; the root for that of the table. */
    static Optional<Mapping> find(Mapping root, NodeAddress address) {
        Mapping found = root;
        for (int level = 0; level < address.positions().size(); level++) {
            List<YamlNode> children = children(found, level == 0);
            int position = address.positions().get(level);
            if (position >= children.size() || !(children.get(position) instanceof Mapping next)) {
                return Optional.empty();
            }
            found = next;
        }
        return Optional.of(found);
    }

    /** Returns the tree with the node at {@code address} changed. It is a fault of the caller if there is none. */
    static Mapping changing(Mapping root, NodeAddress address, UnaryOperator<Mapping> change) {
        return changing(root, address, 0, change);
    }

    private static Mapping changing(Mapping node, NodeAddress address, int level, UnaryOperator<Mapping> change) {
        if (level == address.positions().size()) {
            return change.apply(node);
        }
        List<YamlNode> children = new ArrayList<>(children(node, level == 0));
        int position = address.positions().get(level);
        children.set(position, changing((Mapping) children.get(position), address, level + 1, change));
        return with(node, level == 0 ? TOP : BELOW, list(children));
    }

    /** Returns the tree with {@code added} under {@code parent}, at {@code position} or behind the last. */
    static Mapping adding(Mapping root, NodeAddress parent, int position, YamlNode added) {
        return changing(root, parent, node -> {
            List<YamlNode> children = new ArrayList<>(children(node, parent.isTable()));
            children.add(Math.clamp(position, 0, children.size()), added);
            return with(node, parent.isTable() ? TOP : BELOW, list(children));
        });
    }

    /** Returns the tree without the node at {@code address} and what is in it. */
    static Mapping removing(Mapping root, NodeAddress address) {
        NodeAddress parent = address.parent();
        return changing(root, parent, node -> {
            List<YamlNode> children = new ArrayList<>(children(node, parent.isTable()));
            children.remove(address.last());
            return with(node, parent.isTable() ? TOP : BELOW, list(children));
        });
    }

    /**
     * Returns the tree with the node at {@code address} under {@code parent}, which must not be in it.
     *
     * @param position among the children of {@code parent} once the node has been taken from where it was
     */
    static Mapping moving(Mapping root, NodeAddress address, NodeAddress parent, int position) {
        Mapping moved = find(root, address).orElseThrow();
        return adding(removing(root, address), parent.without(address), position, moved);
    }

    /** Returns {@code node} with {@code value} under {@code key}; a new key comes last. */
    static Mapping with(Mapping node, String key, YamlNode value) {
        Map<String, YamlNode> fields = new LinkedHashMap<>(node.fields());
        fields.put(key, value);
        return new Mapping(node.line(), fields, List.of());
    }

    static Mapping without(Mapping node, String key) {
        Map<String, YamlNode> fields = new LinkedHashMap<>(node.fields());
        fields.remove(key);
        return new Mapping(node.line(), fields, List.of());
    }

    /** Returns a mapping of {@code fields}, which are keys and nodes by turns. */
    static Mapping mapping(Object... fields) {
        Map<String, YamlNode> made = new LinkedHashMap<>();
        for (int index = 0; index + 1 < fields.length; index += 2) {
            made.put((String) fields[index], (YamlNode) fields[index + 1]);
        }
        return new Mapping(1, made, List.of());
    }

    static Scalar scalar(String text) {
        return new Scalar(1, text);
    }

    static Sequence list(List<YamlNode> items) {
        return new Sequence(1, items);
    }

    /** Returns the text under {@code key}; empty if something else stands there. */
    static String text(Mapping node, String key) {
        return node.fields().get(key) instanceof Scalar(int _, String text) ? text : "";
    }

    /** Returns the text under {@code key} of the part called {@code part}, for example the Vietnamese name. */
    static String text(Mapping node, String part, String key) {
        return node.fields().get(part) instanceof Mapping inner ? text(inner, key) : "";
    }

    /**
     * Returns the tree with every mention of the node {@code before} outside of the tree of criteria, which tie-breaks, offences
     * and gates make, renamed to {@code after}.
     */
    static Mapping renaming(Mapping root, String before, String after) {
        Mapping renamed = root;
        for (String part : List.of("ranking", "offences", "grades")) {
            YamlNode mentions = root.fields().get(part);
            if (mentions != null) {
                renamed = with(renamed, part, renamed(mentions, "", before, after));
            }
        }
        return renamed;
    }

    private static YamlNode renamed(YamlNode node, String key, String before, String after) {
        return switch (node) {
            case Scalar(int line, String text) ->
                List.of("section", "leaf", "node").contains(key) && text.equals(before)
                        ? new Scalar(line, after)
                        : node;
            case Sequence(int line, List<YamlNode> items) ->
                new Sequence(
                        line,
                        items.stream()
                                .map(item -> renamed(item, "", before, after))
                                .toList());
            case Mapping mapping -> {
                Map<String, YamlNode> fields = new LinkedHashMap<>();
                mapping.fields().forEach((name, value) -> fields.put(name, renamed(value, name, before, after)));
                yield new Mapping(mapping.line(), fields, mapping.repeated());
            }
        };
    }
}
