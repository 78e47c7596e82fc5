package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.consolidation.Counterparts;

/**
 * The units of one day, put where their figures belong on the tree of another day, later or earlier.
 *
 * <p>Figures are put together and never divided, so each unit is a member of exactly one entry and nothing is lost: what
 * one unit takes over stands there, what several take over stands once for all of them, what nobody takes over stands
 * apart. No figure is kept here; the figures of an entry are consolidated from its members each time.
 */
public final class Restatement {

    private final LocalDate to;
    private final Tree tree;
    private final List<RestatedEntry> entries;

    private Restatement(LocalDate to, Tree tree, List<RestatedEntry> entries) {
        this.to = to;
        this.tree = tree;
        this.entries = entries;
    }

    /**
     * Puts {@code units}, as they were on {@code from}, on the tree of {@code to}.
     *
     * @param units who has figures; a unit that was not there on {@code from} is taken as it is
     */
    public static Restatement of(History history, Collection<String> units, LocalDate from, LocalDate to) {
        Tree tree = history.treeOn(to);
        Set<String> asked = new LinkedHashSet<>(units);
        Inheritance inheritance = new Inheritance(history.successions(), from, to);
        Map<Heritage, List<String>> members = new LinkedHashMap<>();
        for (String unit : asked) {
            members.computeIfAbsent(Heritage.of(inheritance.of(unit), tree::has), heritage -> new ArrayList<>())
                    .add(unit);
        }
        Inheritance back = new Inheritance(history.successions(), to, from);
        Whereabouts whereabouts = new Whereabouts(history, tree, !to.isBefore(from));
        List<RestatedEntry> entries = new ArrayList<>();
        members.forEach((heritage, found) -> entries.add(new RestatedEntry(
                heritage,
                whereabouts.parentOf(heritage),
                found,
                heritage.present().stream()
                        .flatMap(unit -> back.of(unit).stream())
                        .filter(unit -> !asked.contains(unit))
                        .filter(unit -> history.find(unit, from).isPresent())
                        .distinct()
                        .sorted()
                        .toList())));
        return new Restatement(to, tree, inOrder(tree, entries));
    }

    private static List<RestatedEntry> inOrder(Tree tree, List<RestatedEntry> entries) {
        Map<String, Integer> places = new HashMap<>();
        tree.units().forEach(unit -> places.put(unit.unit(), places.size()));
        return entries.stream()
                .sorted(Comparator.comparing(
                                (RestatedEntry entry) -> entry.heritage().kind())
                        .thenComparing(entry -> entry.heritage().present().stream()
                                .map(unit -> places.getOrDefault(unit, 0))
                                .findFirst()
                                .orElse(0))
                        .thenComparing(
                                entry -> String.join(" ", entry.heritage().present()))
                        .thenComparing(
                                entry -> String.join(" ", entry.heritage().absent())))
                .toList();
    }

    /** Returns the day on whose tree the figures stand. */
    public LocalDate to() {
        return to;
    }

    /** Returns all entries: single units in the order of the tree, then what several share, then what nobody has. */
    public List<RestatedEntry> entries() {
        return entries;
    }

    /** Returns what belongs to {@code unit} alone; empty if nothing does. */
    public Optional<RestatedEntry> find(String unit) {
        Heritage alone = new Heritage(List.of(unit), List.of());
        return entries.stream().filter(entry -> entry.heritage().equals(alone)).findFirst();
    }

    /**
     * Returns the units whose figures make up {@code unit} with all that stands under it, shared and unclaimed figures
     * included.
     */
    public List<String> membersUnder(String unit) {
        Set<String> subtree = tree.subtree(unit);
        return entries.stream()
                .filter(entry -> entry.heritage().equals(new Heritage(List.of(unit), List.of()))
                        || entry.parent().filter(subtree::contains).isPresent())
                .flatMap(entry -> entry.members().stream())
                .toList();
    }

    /**
     * Returns which units of this restatement are compared with which of {@code previous}: those whose figures have come
     * together, or had been together before they parted. Where one side lacks a unit that the other side has, each side
     * faces nobody.
     *
     * @throws IllegalArgumentException if the two stand on trees of different days, which is a fault of the caller
     */
    public List<Counterparts> counterparts(Restatement previous) {
        if (!to.equals(previous.to)) {
            throw new IllegalArgumentException("restated to different days: " + to + ", " + previous.to);
        }
        return new Facing(entries, previous.entries).counterparts();
    }
}
