package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that one unit is scored on. An absent figure is unknown; zero is a figure like any other.
 *
 * @param quantities reported figures by code, and scores that others gave ({@link Derived})
 * @param targets the unit's own targets by code
 * @param points points that a person typed, by code of the {@link Direct} leaf
 * @param notAssigned codes of leaves that do not apply to the unit; they count neither in its points nor in its maximum
 * @param tasks the unit's tasks by code of the {@link WeightedTasks} leaf, in any order
 * @param offences codes of what the unit was found guilty of
 */
public record Entries(
        String unit,
        Map<String, BigDecimal> quantities,
        Map<String, BigDecimal> targets,
        Map<String, BigDecimal> points,
        Set<String> notAssigned,
        Map<String, List<Task>> tasks,
        Set<String> offences) {

    public Entries {
        quantities = Map.copyOf(quantities);
        targets = Map.copyOf(targets);
        points = Map.copyOf(points);
        notAssigned = Set.copyOf(notAssigned);
        tasks = tasks.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        offences = Set.copyOf(offences);
    }

    /** Entries of a unit without tasks and offences. */
    public Entries(
            String unit,
            Map<String, BigDecimal> quantities,
            Map<String, BigDecimal> targets,
            Map<String, BigDecimal> points,
            Set<String> notAssigned) {
        this(unit, quantities, targets, points, notAssigned, Map.of(), Set.of());
    }

    /** Says whether the unit has tasks and every one of them is done to 100 per cent. */
    public boolean hasAllTasksDone() {
        return !tasks.isEmpty() && tasks.values().stream().flatMap(List::stream).allMatch(Task::isDone);
    }
}
