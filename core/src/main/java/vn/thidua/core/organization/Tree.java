package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The units of one day and where they stood. There may be several roots.
 *
 * <p>A unit whose parent is not there is a root. A circle of units, which no {@link Change} can make, is cut above its first
 * unit.
 */
public final class Tree {

    private final LocalDate day;
    private final Map<String, TreeUnit> units = new LinkedHashMap<>();
    private final Map<Optional<String>, List<String>> children = new HashMap<>();

    Tree(LocalDate day, Collection<UnitState> states) {
        this.day = day;
        Map<String, UnitState> known = new TreeMap<>();
        states.forEach(state -> known.put(state.unit(), state));
        Map<String, List<UnitState>> below = new HashMap<>();
        List<UnitState> roots = new ArrayList<>();
        for (UnitState state : known.values()) {
            state.parent()
                    .filter(known::containsKey)
                    .map(parent -> below.computeIfAbsent(parent, unit -> new ArrayList<>()))
                    .orElse(roots)
                    .add(state);
        }
        roots.forEach(root -> grow(root, below));
        // What no root leads to goes in a circle.
        known.values().forEach(state -> grow(state, below));
        units.values()
                .forEach(unit -> children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(unit.unit()));
    }

    private void grow(UnitState root, Map<String, List<UnitState>> below) {
        Deque<TreeUnit> open = new ArrayDeque<>();
        open.push(new TreeUnit(root.unit(), root.name(), Optional.empty()));
        while (!open.isEmpty()) {
            TreeUnit unit = open.pop();
            if (units.putIfAbsent(unit.unit(), unit) == null) {
                below.getOrDefault(unit.unit(), List.of())
                        .reversed()
                        .forEach(
                                child -> open.push(new TreeUnit(child.unit(), child.name(), Optional.of(unit.unit()))));
            }
        }
    }

    /** Returns the day. */
    public LocalDate day() {
        return day;
    }

    /** Returns all units, each before what stands under it, beside each other by code. */
    public List<TreeUnit> units() {
        return List.copyOf(units.values());
    }

    /** Returns the unit, if it was there. */
    public Optional<TreeUnit> find(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** Says whether the unit was there. */
    public boolean has(String unit) {
        return units.containsKey(unit);
    }

    /** Returns the units that stood directly under {@code unit}. */
    public List<String> childrenOf(String unit) {
        return List.copyOf(children.getOrDefault(Optional.of(unit), List.of()));
    }

    /** Returns the unit and all units under it, in the order of {@link #units}; nothing if it was not there. */
    public Set<String> subtree(String unit) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        if (has(unit)) {
            open.push(unit);
        }
        while (!open.isEmpty()) {
            String next = open.pop();
            found.add(next);
            childrenOf(next).reversed().forEach(open::push);
        }
        return found;
    }

    /** Returns the way from the root down to the unit, both included; nothing if it was not there. */
    public List<String> path(String unit) {
        List<String> path = new ArrayList<>();
        Optional<TreeUnit> next = find(unit);
        while (next.isPresent()) {
            path.addFirst(next.get().unit());
            next = next.get().parent().flatMap(this::find);
        }
        return path;
    }

    /** Returns the nearest unit that all of {@code them} stand under, itself none of them; empty if there is none. */
    public Optional<String> nearestCommonParent(Collection<String> them) {
        return them.stream()
                .map(unit -> above(path(unit)))
                .reduce(Tree::shared)
                .filter(path -> !path.isEmpty())
                .map(List::getLast);
    }

    /** Returns the lowest unit in which all of {@code them} are, itself one of them or above; empty if there is none. */
    Optional<String> nearestCommon(Collection<String> them) {
        return them.stream()
                .map(this::path)
                .reduce(Tree::shared)
                .filter(path -> !path.isEmpty())
                .map(List::getLast);
    }

    private static List<String> above(List<String> path) {
        return path.isEmpty() ? path : path.subList(0, path.size() - 1);
    }

    /** Returns what two ways from the root have in common. */
    private static List<String> shared(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
