package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private static final Comparator<RestatedEntry> BY_HERITAGE = Comparator.comparing(
                    (RestatedEntry entry) -> entry.heritage().kind())
            .thenComparing(entry -> String.join(" ", entry.heritage().present()))
            .thenComparing(entry -> String.join(" ", entry.heritage().absent()));

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
        Inheritance inheritance = new Inheritance(history.successions(), from, to);
        Map<Heritage, List<String>> members = new LinkedHashMap<>();
        for (String unit : new LinkedHashSet<>(units)) {
            members.computeIfAbsent(Heritage.of(inheritance.of(unit), tree::has), heritage -> new ArrayList<>())
                    .add(unit);
        }
        Whereabouts whereabouts = new Whereabouts(history, tree, !to.isBefore(from));
        List<RestatedEntry> entries = new ArrayList<>();
        for (TreeUnit unit : tree.units()) {
            Heritage alone = new Heritage(List.of(unit.unit()), List.of());
            Optional.ofNullable(members.remove(alone))
                    .ifPresent(found -> entries.add(new RestatedEntry(alone, unit.parent(), found)));
        }
        members.entrySet().stream()
                .map(rest -> new RestatedEntry(rest.getKey(), whereabouts.parentOf(rest.getKey()), rest.getValue()))
                .sorted(BY_HERITAGE)
                .forEach(entries::add);
        return new Restatement(to, tree, List.copyOf(entries));
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
     * together, or had been together before they parted.
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
