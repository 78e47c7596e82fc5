package vn.thidua.scoring.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;

/** What differs between two texts of a table. Nodes are the same if they have the same code. */
final class TableDiff {

    /** Keys that only count a version, or are compared node by node. */
    private static final Set<String> APART = Set.of("code", "version", "sections", "criteria");

    private static final Set<String> OF_NODE = Set.of("name", "maximum", "rule");

    private final Map<String, Place> before;
    private final Map<String, Place> after;
    private final List<Change> changes = new ArrayList<>();

    private TableDiff(Mapping before, Mapping after) {
        this.before = places(before);
        this.after = places(after);
    }

    /** What happened to a node, or to the table. */
    enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        REORDERED,
        RENAMED,
        MAXIMUM,
        RULE,
        /** Something else of a node, as limits are. */
        OTHER,
        /** Something of the table. */
        HEAD
    }

    /**
     * A difference.
     *
     * @param code of the node; of the table its key
     * @param node as it is now; as it was if it is gone
     * @param was what stood there, empty if nothing
     * @param is what stands there now, empty if nothing
     */
    record Change(Kind kind, String code, Mapping node, String was, String is) {}

    private record Place(String parent, Mapping node) {}

    /** Returns the differences: of the table first, then node by node as printed now, then what is gone. */
    static List<Change> between(Mapping before, Mapping after) {
        TableDiff diff = new TableDiff(before, after);
        diff.compareKeys(Kind.HEAD, "", before, after, APART);
        diff.after.forEach(diff::compare);
        diff.reorder(after);
        diff.before.forEach((code, place) -> {
            if (!diff.after.containsKey(code)) {
                diff.add(Kind.REMOVED, code, place.node(), TreeEdit.text(place.node(), "maximum"), "");
            }
        });
        return List.copyOf(diff.changes);
    }

    private void compare(String code, Place now) {
        Place then = before.get(code);
        Mapping node = now.node();
        if (then == null) {
            add(Kind.ADDED, code, node, "", TreeEdit.text(node, "maximum"));
            return;
        }
        if (!then.parent().equals(now.parent())) {
            add(Kind.MOVED, code, node, then.parent(), now.parent());
        }
        if (!line(then.node(), "name").equals(line(node, "name"))) {
            add(Kind.RENAMED, code, node, name(then.node()), name(node));
        }
        String maximum = TreeEdit.text(then.node(), "maximum");
        if (!sameNumber(maximum, TreeEdit.text(node, "maximum"))) {
            add(Kind.MAXIMUM, code, node, maximum, TreeEdit.text(node, "maximum"));
        }
        if (!line(then.node(), "rule").equals(line(node, "rule"))) {
            add(Kind.RULE, code, node, line(then.node(), "rule"), line(node, "rule"));
        }
        Set<String> told = new LinkedHashSet<>(APART);
        told.addAll(OF_NODE);
        compareKeys(Kind.OTHER, code, then.node(), node, told);
    }

    private void compareKeys(Kind kind, String code, Mapping then, Mapping now, Set<String> apart) {
        Set<String> keys = new LinkedHashSet<>(now.fields().keySet());
        keys.addAll(then.fields().keySet());
        keys.removeAll(apart);
        for (String key : keys) {
            String was = line(then, key);
            String is = line(now, key);
            if (!was.equals(is) && !sameNumber(was, is)) {
                add(kind, kind == Kind.HEAD ? key : code, now, told(kind, key, was), told(kind, key, is));
            }
        }
    }

    private static String told(Kind kind, String key, String value) {
        return kind == Kind.HEAD || value.isEmpty() ? value : key + ": " + value;
    }

    /** Names the parents whose children that were there before are in another order. */
    private void reorder(Mapping table) {
        Set<String> parents = new LinkedHashSet<>();
        after.values().forEach(place -> parents.add(place.parent()));
        for (String parent : parents) {
            List<String> now = common(after, before, parent);
            if (!now.equals(common(before, after, parent))) {
                Place place = after.get(parent);
                add(Kind.REORDERED, parent, place == null ? table : place.node(), "", String.join(", ", now));
            }
        }
    }

    private static List<String> common(Map<String, Place> here, Map<String, Place> there, String parent) {
        return here.entrySet().stream()
                .filter(entry -> entry.getValue().parent().equals(parent))
                .map(Map.Entry::getKey)
                .filter(code -> Optional.ofNullable(there.get(code))
                        .filter(place -> place.parent().equals(parent))
                        .isPresent())
                .toList();
    }

    private void add(Kind kind, String code, Mapping node, String was, String is) {
        changes.add(new Change(kind, code, node, was, is));
    }

    private static Map<String, Place> places(Mapping root) {
        Map<String, Place> places = new LinkedHashMap<>();
        collect(root, "", true, places);
        return places;
    }

    private static void collect(Mapping node, String code, boolean isTable, Map<String, Place> places) {
        for (YamlNode child : TreeEdit.children(node, isTable)) {
            if (child instanceof Mapping inner) {
                String own = TreeEdit.text(inner, "code");
                places.putIfAbsent(own, new Place(code, inner));
                collect(inner, own, false, places);
            }
        }
    }

    private static String name(Mapping node) {
        return TreeEdit.text(node, "name", "vi") + " / " + TreeEdit.text(node, "name", "en");
    }

    private static String line(Mapping node, String key) {
        YamlNode value = node.fields().get(key);
        return value == null ? "" : YamlText.line(value);
    }

    private static boolean sameNumber(String was, String is) {
        Optional<BigDecimal> number = Outline.number(was);
        return was.equals(is)
                || number.flatMap(then -> Outline.number(is).filter(now -> now.compareTo(then) == 0))
                        .isPresent();
    }
}
