package vn.thidua.reporting.resident;

import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.tree.Selection;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Scope;

/**
 * All figures of a period at one moment, of every unit there is. To be shown through {@link #select} only.
 *
 * @param tallies by codes of units
 * @param units the units of the tree and everybody who may report, by code, as they were called on the due day
 */
public record PeriodTree(TallyTree tallies, Map<String, Unit> units) {

    public PeriodTree {
        units = Map.copyOf(units);
    }

    /** Returns the choice of the reports in {@code scope}. */
    public Selection select(Scope scope) {
        return tallies.outline()
                .select(code ->
                        find(code).filter(unit -> scope.covers(unit.id())).isPresent());
    }

    /** Returns the unit called {@code code}; empty for the top of the tree, which is none. */
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    PeriodTree with(TallyTree newer) {
        return new PeriodTree(newer, units);
    }
}
