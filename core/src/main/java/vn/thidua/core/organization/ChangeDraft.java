package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thidua.core.organization.ChangeDefect.Kind;

/** A history in which one change is being made. Touches no day before the change. */
final class ChangeDraft {

    private final LocalDate day;
    private final Tree before;
    private final Map<String, List<UnitState>> states;
    private final List<Succession> successions;
    private final Set<String> moved = new LinkedHashSet<>();

    ChangeDraft(History history, LocalDate day) {
        this.day = day;
        this.before = history.treeOn(day);
        this.states = new HashMap<>(history.statesByUnit());
        this.successions = new ArrayList<>(history.successions());
    }

    History history() {
        return new History(states, successions);
    }

    void apply(Change change) {
        switch (change) {
            case Change.Open(LocalDate _, String unit, String name, Optional<String> parent) -> put(unit, name, parent);
            case Change.Rename(LocalDate _, String unit, String name) -> put(unit, name, parentOf(unit));
            case Change.Move(LocalDate _, String unit, Optional<String> parent) -> hang(unit, parent);
            case Change.Merge merge -> merge(merge);
            case Change.Split split -> split(split);
            case Change.Close(LocalDate _, String unit) -> end(unit);
        }
    }

    private void merge(Change.Merge merge) {
        String successor = merge.successor().unit();
        Map<String, Set<String>> pairs = new HashMap<>();
        merge.predecessors().forEach(unit -> pairs.put(unit, Set.of(successor)));
        Set<String> ending = new LinkedHashSet<>(merge.predecessors());
        ending.remove(successor);
        place(merge.successor(), ending);
        for (String unit : ending) {
            before.childrenOf(unit).stream()
                    .filter(child -> !pairs.containsKey(child))
                    .forEach(child -> hang(child, Optional.of(successor)));
            end(unit);
        }
        successions.add(place(day), new Succession(day, pairs));
    }

    private void split(Change.Split split) {
        Set<String> heirs = new LinkedHashSet<>();
        split.successors().forEach(successor -> heirs.add(successor.unit()));
        Map<String, Set<String>> pairs = new HashMap<>();
        heirs.stream().filter(before::has).forEach(unit -> pairs.put(unit, Set.of(unit)));
        pairs.put(split.unit(), heirs);
        boolean ends = !heirs.contains(split.unit());
        split.successors().forEach(successor -> place(successor, ends ? Set.of(split.unit()) : Set.of()));
        new TreeMap<>(split.children()).forEach((child, heir) -> hang(child, Optional.of(heir)));
        if (ends) {
            end(split.unit());
        }
        successions.add(place(day), new Succession(day, pairs));
    }

    /** Founds the successor, or lets it rise if it stands under a unit that ends. */
    private void place(Successor successor, Set<String> ending) {
        switch (successor) {
            case Successor.Founded(String unit, String name, Optional<String> parent) -> put(unit, name, parent);
            case Successor.Standing(String unit) ->
                before.path(unit).stream()
                        .filter(ending::contains)
                        .findFirst()
                        .ifPresent(topmost -> hang(unit, parentOf(topmost)));
        }
    }

    /** Returns where an act of {@code day} stands among those on record: after all acts of that day and before later ones. */
    private int place(LocalDate day) {
        int place = successions.size();
        while (place > 0 && successions.get(place - 1).on().isAfter(day)) {
            place--;
        }
        return place;
    }

    private Optional<String> parentOf(String unit) {
        return before.find(unit).flatMap(TreeUnit::parent);
    }

    private void hang(String unit, Optional<String> parent) {
        put(unit, before.find(unit).map(TreeUnit::name).orElseThrow(), parent);
    }

    private void put(String unit, String name, Optional<String> parent) {
        List<UnitState> earlier = untilToday(unit);
        earlier.add(new UnitState(unit, day, Optional.empty(), name, parent));
        states.put(unit, List.copyOf(earlier));
        moved.add(unit);
    }

    private void end(String unit) {
        states.put(unit, List.copyOf(untilToday(unit)));
    }

    /** Returns the states of the unit before the day, the last of them ended. */
    private List<UnitState> untilToday(String unit) {
        List<UnitState> earlier = new ArrayList<>();
        for (UnitState state : states.getOrDefault(unit, List.of())) {
            if (state.from().isBefore(day)) {
                earlier.add(state.holdsOn(day) ? state.until(day) : state);
            }
        }
        return earlier;
    }

    /** Returns who would stand under itself, with the first day on which it would. */
    List<ChangeDefect> circles() {
        History changed = history();
        List<LocalDate> days = new ArrayList<>(List.of(day));
        states.values().stream()
                .flatMap(List::stream)
                .map(UnitState::from)
                .filter(from -> from.isAfter(day))
                .distinct()
                .sorted()
                .forEach(days::add);
        List<ChangeDefect> circles = new ArrayList<>();
        for (String unit : moved) {
            days.stream()
                    .filter(from -> isUnderItself(changed, unit, from))
                    .findFirst()
                    .ifPresent(from -> circles.add(new ChangeDefect(Kind.CYCLE, unit, Optional.of(from))));
        }
        return circles;
    }

    private static boolean isUnderItself(History history, String unit, LocalDate day) {
        Set<String> above = new HashSet<>();
        Optional<String> next = history.find(unit, day).flatMap(UnitState::parent);
        while (next.isPresent() && above.add(next.get())) {
            next = history.find(next.get(), day).flatMap(UnitState::parent);
        }
        return above.contains(unit);
    }
}
