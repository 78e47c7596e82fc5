package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.organization.ChangeDefect.Kind;

/** Looks for every reason to refuse a change that can be told without making it. */
final class ChangeCheck {

    private final History history;
    private final LocalDate day;
    private final Tree tree;
    private final Set<ChangeDefect> defects = new LinkedHashSet<>();

    ChangeCheck(History history, LocalDate day) {
        this.history = history;
        this.day = day;
        this.tree = history.treeOn(day);
    }

    List<ChangeDefect> defects(Change change) {
        switch (change) {
            case Change.Open(LocalDate _, String unit, String name, Optional<String> parent) ->
                new Newcomers(List.of(new Successor.Founded(unit, name, parent)), Set.of()).check();
            case Change.Rename rename -> check(rename);
            case Change.Move move -> check(move);
            case Change.Merge merge -> check(merge);
            case Change.Split split -> check(split);
            case Change.Close(LocalDate _, String unit) -> {
                checkEnding(unit);
                tree.childrenOf(unit).forEach(child -> add(Kind.CHILD_LEFT, child));
            }
        }
        return List.copyOf(defects);
    }

    private void check(Change.Rename rename) {
        if (rename.name().isBlank()) {
            add(Kind.NAME_BLANK, rename.unit());
        }
        if (isThere(rename.unit())) {
            checkNothingLater(rename.unit());
            tree.find(rename.unit())
                    .filter(unit -> unit.name().equals(rename.name()))
                    .ifPresent(unit -> add(Kind.NOTHING_CHANGES, unit.unit()));
        }
    }

    private void check(Change.Move move) {
        move.parent().ifPresent(parent -> checkParent(parent, Set.of(), Set.of()));
        if (isThere(move.unit())) {
            checkNothingLater(move.unit());
            tree.find(move.unit())
                    .filter(unit -> unit.parent().equals(move.parent()))
                    .ifPresent(unit -> add(Kind.NOTHING_CHANGES, unit.unit()));
            move.parent()
                    .filter(parent -> tree.path(parent).contains(move.unit()))
                    .ifPresent(parent -> add(Kind.CYCLE, move.unit(), day));
        }
    }

    private void check(Change.Merge merge) {
        Set<String> merged = new LinkedHashSet<>(merge.predecessors());
        Set<String> ending = new LinkedHashSet<>(merged);
        switch (merge.successor()) {
            case Successor.Standing(String unit) -> {
                ending.remove(unit);
                checkGoingOn(unit);
                if (!merged.contains(unit)) {
                    add(Kind.SUCCESSOR_NOT_MERGED, unit);
                }
            }
            case Successor.Founded founded -> new Newcomers(List.of(founded), ending).check();
        }
        if (merged.size() < 2) {
            add(Kind.TOO_FEW_PREDECESSORS, merge.successor().unit());
        }
        ending.forEach(this::checkEnding);
        ending.stream()
                .flatMap(unit -> tree.childrenOf(unit).stream())
                .filter(child -> !merged.contains(child))
                .forEach(this::checkNothingLater);
    }

    private void check(Change.Split split) {
        Set<String> heirs = new LinkedHashSet<>();
        List<Successor.Founded> founded = new ArrayList<>();
        for (Successor successor : split.successors()) {
            if (!heirs.add(successor.unit())) {
                add(Kind.SUCCESSOR_TWICE, successor.unit());
                continue;
            }
            switch (successor) {
                case Successor.Standing(String unit) -> checkGoingOn(unit);
                case Successor.Founded newcomer -> founded.add(newcomer);
            }
        }
        if (heirs.size() < 2) {
            add(Kind.TOO_FEW_SUCCESSORS, split.unit());
        }
        boolean ends = !heirs.contains(split.unit());
        if (ends) {
            checkEnding(split.unit());
        }
        new Newcomers(founded, ends ? Set.of(split.unit()) : Set.of()).check();
        checkChildren(split, heirs, ends);
    }

    private void checkChildren(Change.Split split, Set<String> heirs, boolean ends) {
        Set<String> children = new LinkedHashSet<>(tree.childrenOf(split.unit()));
        split.children().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(pair -> {
            if (!children.contains(pair.getKey())) {
                add(Kind.NOT_A_CHILD, pair.getKey());
            }
            if (!heirs.contains(pair.getValue())) {
                add(Kind.CHILD_TO_STRANGER, pair.getKey());
            }
        });
        for (String child : children) {
            if (split.children().containsKey(child)) {
                checkNothingLater(child);
            } else if (ends && !heirs.contains(child)) {
                add(Kind.CHILD_LEFT, child);
            }
        }
    }

    private void checkGoingOn(String unit) {
        if (isThere(unit)) {
            checkNothingLater(unit);
            checkWasThereBefore(unit);
        }
    }

    private void checkEnding(String unit) {
        checkGoingOn(unit);
        history.statesByUnit().values().stream()
                .flatMap(List::stream)
                .filter(state -> state.from().isAfter(day) && state.parent().equals(Optional.of(unit)))
                .sorted((one, other) -> one.unit().compareTo(other.unit()))
                .forEach(state -> add(Kind.CHILD_LATER, state.unit(), state.from()));
    }

    private void checkWasThereBefore(String unit) {
        if (history.find(unit, day.minusDays(1)).isEmpty()) {
            add(Kind.NEW_THAT_DAY, unit);
        }
    }

    private boolean isThere(String unit) {
        List<UnitState> states = history.states(unit);
        if (states.isEmpty()) {
            add(Kind.UNIT_UNKNOWN, unit);
        } else if (!tree.has(unit)) {
            LocalDate end = states.stream()
                    .flatMap(state -> state.to().stream())
                    .filter(to -> !to.isAfter(day))
                    .max(LocalDate::compareTo)
                    .orElse(states.getFirst().from());
            add(Kind.NOT_THERE, unit, end);
        }
        return tree.has(unit);
    }

    private void checkNothingLater(String unit) {
        List<UnitState> states = history.states(unit);
        Optional<LocalDate> change = states.stream()
                .map(UnitState::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .or(() -> history.successions().stream()
                        .filter(succession -> succession.concerns(unit))
                        .map(Succession::on)
                        .filter(on -> on.isAfter(day))
                        .filter(on -> !states.getLast().to().equals(Optional.of(on)))
                        .findFirst());
        change.ifPresent(on -> add(Kind.CHANGES_LATER, unit, on));
        states.getLast().to().ifPresent(end -> add(Kind.ENDS_LATER, unit, end));
    }

    private void checkParent(String parent, Set<String> ending, Set<String> founded) {
        if (founded.contains(parent)) {
            return;
        }
        if (!tree.has(parent) || ending.contains(parent)) {
            add(Kind.PARENT_NOT_THERE, parent);
        } else {
            history.states(parent).getLast().to().ifPresent(end -> add(Kind.PARENT_ENDS_LATER, parent, end));
        }
    }

    private void add(Kind kind, String unit) {
        defects.add(new ChangeDefect(kind, unit, Optional.empty()));
    }

    private void add(Kind kind, String unit, LocalDate day) {
        defects.add(new ChangeDefect(kind, unit, Optional.of(day)));
    }

    /** Units that come into being by one change, and the units that end by it. */
    private final class Newcomers {

        private final List<Successor.Founded> founded;
        private final Set<String> ending;

        Newcomers(List<Successor.Founded> founded, Set<String> ending) {
            this.founded = founded;
            this.ending = ending;
        }

        void check() {
            Set<String> codes = new HashSet<>();
            founded.forEach(newcomer -> codes.add(newcomer.unit()));
            for (Successor.Founded newcomer : founded) {
                if (!history.states(newcomer.unit()).isEmpty()) {
                    add(Kind.ALREADY_KNOWN, newcomer.unit());
                }
                if (newcomer.name().isBlank()) {
                    add(Kind.NAME_BLANK, newcomer.unit());
                }
                newcomer.parent().ifPresent(parent -> checkParent(parent, ending, codes));
            }
        }
    }
}
