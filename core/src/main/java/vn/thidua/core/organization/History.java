package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units through time: their states, and who took over from whom. Never changes; a change gives a new history. */
public final class History {

    /** No units at all. */
    public static final History EMPTY = new History(Map.of(), List.of());

    private final Map<String, List<UnitState>> states;
    private final List<Succession> successions;

    History(Map<String, List<UnitState>> states, List<Succession> successions) {
        this.states = states;
        this.successions = successions;
    }

    /**
     * Returns the history of what is on record.
     *
     * @param states in any order
     * @param successions in order of time, those of one day in the order in which they were applied. That a unit which goes
     *     on succeeds itself need not be said
     * @throws IllegalArgumentException if two states of a unit overlap, which is a fault of the record
     */
    public static History of(Collection<UnitState> states, List<Succession> successions) {
        Map<String, List<UnitState>> byUnit = new HashMap<>();
        states.stream()
                .sorted(Comparator.comparing(UnitState::from))
                .forEach(state -> byUnit.computeIfAbsent(state.unit(), unit -> new ArrayList<>())
                        .add(state));
        byUnit.values().forEach(History::requireOneAtATime);
        History told = new History(byUnit, List.of());
        return new History(byUnit, successions.stream().map(told::completed).toList());
    }

    private static void requireOneAtATime(List<UnitState> states) {
        for (int i = 1; i < states.size(); i++) {
            UnitState earlier = states.get(i - 1);
            if (earlier.holdsOn(states.get(i).from())) {
                throw new IllegalArgumentException("two states at a time: " + earlier + ", " + states.get(i));
            }
        }
    }

    private Succession completed(Succession told) {
        Map<String, Set<String>> pairs = new HashMap<>();
        told.successors().forEach((predecessor, heirs) -> pairs.put(predecessor, new HashSet<>(heirs)));
        Set<String> named = new HashSet<>(pairs.keySet());
        told.successors().values().forEach(named::addAll);
        for (String unit : named) {
            if (goesOn(unit, told.on())) {
                pairs.computeIfAbsent(unit, heir -> new HashSet<>()).add(unit);
            }
        }
        return new Succession(told.on(), pairs);
    }

    private boolean goesOn(String unit, LocalDate day) {
        return find(unit, day.minusDays(1)).isPresent() && find(unit, day).isPresent();
    }

    /** Returns this history with {@code change} in it, or every reason why it cannot be. */
    public ChangeOutcome apply(Change change) {
        List<ChangeDefect> defects = new ChangeCheck(this, change.on()).defects(change);
        if (!defects.isEmpty()) {
            return new ChangeOutcome.Refused(defects);
        }
        ChangeDraft draft = new ChangeDraft(this, change.on());
        draft.apply(change);
        List<ChangeDefect> circles = draft.circles();
        return circles.isEmpty() ? new ChangeOutcome.Changed(draft.history()) : new ChangeOutcome.Refused(circles);
    }

    /** Returns the units of {@code day} and where they stood. */
    public Tree treeOn(LocalDate day) {
        return new Tree(
                day,
                states.values().stream()
                        .flatMap(List::stream)
                        .filter(state -> state.holdsOn(day))
                        .toList());
    }

    /** Returns every state of every unit, by unit, in order of time. */
    public List<UnitState> states() {
        return states.keySet().stream()
                .sorted()
                .flatMap(unit -> states(unit).stream())
                .toList();
    }

    /** Returns the states of one unit in order of time; nothing if there never was such a unit. */
    public List<UnitState> states(String unit) {
        return List.copyOf(states.getOrDefault(unit, List.of()));
    }

    /** Returns who took over from whom, in order of time. */
    public List<Succession> successions() {
        return List.copyOf(successions);
    }

    /**
     * Returns whom the figures that {@code unit} had on {@code day} belong to on {@code laterDay}, through all changes in
     * between.
     *
     * @throws IllegalArgumentException if {@code laterDay} is before {@code day}, which is a fault of the caller
     */
    public Heritage successorsOn(String unit, LocalDate day, LocalDate laterDay) {
        if (laterDay.isBefore(day)) {
            throw new IllegalArgumentException("successors are asked on an earlier day: " + laterDay);
        }
        return heritage(unit, day, laterDay);
    }

    /**
     * Returns whom the figures that {@code unit} had on {@code day} belonged to on {@code earlierDay}, through all changes in
     * between.
     *
     * @throws IllegalArgumentException if {@code earlierDay} is after {@code day}, which is a fault of the caller
     */
    public Heritage predecessorsOn(String unit, LocalDate day, LocalDate earlierDay) {
        if (earlierDay.isAfter(day)) {
            throw new IllegalArgumentException("predecessors are asked on a later day: " + earlierDay);
        }
        return heritage(unit, day, earlierDay);
    }

    private Heritage heritage(String unit, LocalDate day, LocalDate otherDay) {
        return Heritage.of(
                new Inheritance(successions, day, otherDay).of(unit),
                heir -> find(heir, otherDay).isPresent());
    }

    Optional<UnitState> find(String unit, LocalDate day) {
        return states.getOrDefault(unit, List.of()).stream()
                .filter(state -> state.holdsOn(day))
                .findFirst();
    }

    Map<String, List<UnitState>> statesByUnit() {
        return states;
    }
}
