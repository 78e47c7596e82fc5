package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds what figures stand under on a tree.
 *
 * @param forward whether the tree is that of a later day than the figures
 */
record Whereabouts(History history, Tree tree, boolean forward) {

    Optional<String> parentOf(Heritage heritage) {
        return heritage.kind() == Heritage.Kind.NOBODY
                ? aboveAbsent(heritage.absent())
                : tree.nearestCommonParent(heritage.present());
    }

    /** If the units would stand under different ones, the figures stand where both are still inside. */
    private Optional<String> aboveAbsent(List<String> absent) {
        List<Optional<String>> parents =
                absent.stream().map(this::aboveAbsent).distinct().toList();
        if (parents.size() == 1) {
            return parents.getFirst();
        }
        return parents.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : tree.nearestCommon(parents.stream().flatMap(Optional::stream).toList());
    }

    private Optional<String> aboveAbsent(String unit) {
        List<UnitState> states = history.states(unit);
        if (states.isEmpty()) {
            return Optional.empty();
        }
        LocalDate seen = forward ? lastDay(states.getLast()) : states.getFirst().from();
        Tree then = history.treeOn(seen);
        Inheritance inheritance = new Inheritance(history.successions(), seen, tree.day());
        List<String> above = then.path(unit).reversed();
        return above.stream()
                .skip(1)
                .map(parent -> Heritage.of(inheritance.of(parent), tree::has))
                .filter(heritage -> heritage.kind() != Heritage.Kind.NOBODY)
                .findFirst()
                .flatMap(heritage -> heritage.absent().isEmpty()
                        ? tree.nearestCommon(heritage.present())
                        : tree.nearestCommonParent(heritage.present()));
    }

    private static LocalDate lastDay(UnitState state) {
        return state.to().map(end -> end.minusDays(1)).orElse(state.from());
    }
}
