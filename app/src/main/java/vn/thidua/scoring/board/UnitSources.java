package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.Task;
import vn.thidua.core.scoring.WeightedTasks;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.scoring.points.Entry;
import vn.thidua.scoring.points.OutsideFact;
import vn.thidua.scoring.points.OutsideKind;
import vn.thidua.scoring.table.TableDocument;

/** Puts together what the rules of a table read. What is said of something that the table does not have is left out. */
record UnitSources(TableDocument table, NotAsked notAsked) {

    /**
     * Returns what the rules read of one unit. A criterion that rests on a figure which the unit is not asked for is not assigned
     * to it, rather than zero.
     *
     * @param typed what people gave, by code of the criterion
     * @param said what stands of what others say of the unit
     */
    Entries entries(UnitFigures figures, Map<String, Entry> typed, List<OutsideFact> said) {
        Map<String, BigDecimal> points = new HashMap<>();
        leaves(Direct.class)
                .forEach(leaf -> Optional.ofNullable(typed.get(leaf.code()))
                        .flatMap(Entry::points)
                        .ifPresent(given -> points.put(leaf.code(), given)));
        String unit = figures.unit().code();
        Set<String> notAssigned = table.rules().leaves().stream()
                .filter(leaf -> Optional.ofNullable(typed.get(leaf.code()))
                                .filter(entry -> entry.points().isEmpty())
                                .isPresent()
                        || TableDocument.indicators(leaf).anyMatch(indicator -> notAsked.has(unit, indicator)))
                .map(Leaf::code)
                .collect(Collectors.toSet());
        return new Entries(
                unit, quantities(figures, said), figures.targets(), points, notAssigned, tasks(said), offences(said));
    }

    private Map<String, BigDecimal> quantities(UnitFigures figures, List<OutsideFact> said) {
        Set<String> scores = leaves(Derived.class)
                .map(leaf -> ((Derived) leaf.rule()).score())
                .collect(Collectors.toSet());
        Map<String, BigDecimal> quantities = new HashMap<>(figures.figures());
        of(said, OutsideKind.SCORE, scores)
                .forEach(fact -> fact.value().ifPresent(value -> quantities.put(fact.code(), value)));
        return quantities;
    }

    private Map<String, List<Task>> tasks(List<OutsideFact> said) {
        Set<String> counting = leaves(WeightedTasks.class).map(Leaf::code).collect(Collectors.toSet());
        return of(said, OutsideKind.TASK, counting)
                .collect(Collectors.groupingBy(
                        OutsideFact::code,
                        Collectors.mapping(
                                fact -> new Task(
                                        fact.task(),
                                        fact.weight().orElseThrow(),
                                        fact.value().orElseThrow()),
                                Collectors.toList())));
    }

    private Set<String> offences(List<OutsideFact> said) {
        Set<String> known = table.rules().offences().stream().map(Offence::code).collect(Collectors.toSet());
        return of(said, OutsideKind.OFFENCE, known).map(OutsideFact::code).collect(Collectors.toSet());
    }

    private Stream<Leaf> leaves(Class<? extends Rule> rule) {
        return table.rules().leaves().stream().filter(leaf -> rule.isInstance(leaf.rule()));
    }

    private static Stream<OutsideFact> of(List<OutsideFact> said, OutsideKind kind, Set<String> codes) {
        return said.stream().filter(fact -> fact.kind() == kind && codes.contains(fact.code()));
    }
}
