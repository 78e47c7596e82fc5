package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who takes over from whom by one act: a merger has several units with the same successor, a split one unit with several.
 *
 * @param on first day on which the successors are in charge
 * @param successors by predecessor; a unit that goes on as one of the successors is a successor of itself
 */
public record Succession(LocalDate on, Map<String, Set<String>> successors) {

    public Succession {
        successors = successors.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, pair -> Set.copyOf(pair.getValue())));
    }

    boolean concerns(String unit) {
        return successors.containsKey(unit) || successors.values().stream().anyMatch(heirs -> heirs.contains(unit));
    }

    /** Returns who takes over from {@code unit}; the unit itself if the act does not concern it. */
    Set<String> successorsOf(String unit) {
        return successors.getOrDefault(unit, Set.of(unit));
    }

    /** Returns whom {@code unit} takes over from; the unit itself if it takes over from nobody. */
    Set<String> predecessorsOf(String unit) {
        Set<String> predecessors = successors.entrySet().stream()
                .filter(pair -> pair.getValue().contains(unit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return predecessors.isEmpty() ? Set.of(unit) : predecessors;
    }
}
