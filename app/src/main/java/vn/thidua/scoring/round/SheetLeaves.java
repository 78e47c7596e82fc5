package vn.thidua.scoring.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.scoring.points.Entry;
import vn.thidua.scoring.points.EntryQueries;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.table.FrozenTables;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.Comparison;
import vn.thidua.shared.Scope;

/** Says which criteria of a sheet people score: those that no rule computes and nobody outside of the round scores, without those
 * that were taken off the unit. */
@Component
class SheetLeaves {

    private final FrozenTables tables;
    private final EntryQueries entries;

    SheetLeaves(FrozenTables tables, EntryQueries entries) {
        this.tables = tables;
        this.entries = entries;
    }

    /**
     * The criteria of one sheet.
     *
     * @param all every criterion of the table by code
     * @param exempt codes of those that were taken off the unit
     */
    record Leaves(TableDocument table, Map<String, Leaf> all, Set<String> exempt) {

        /** Returns the codes of the criteria that people score, in the order of the table. */
        List<String> typed() {
            return table.rules().leaves().stream()
                    .filter(leaf -> isTyped(leaf) && !exempt.contains(leaf.code()))
                    .map(Leaf::code)
                    .toList();
        }

        Optional<Leaf> find(String code) {
            return Optional.ofNullable(all.get(code));
        }
    }

    /** Says whether the people of a round give the points of {@code leaf}: no rule computes them and nobody else alone gives them. */
    static boolean isTyped(Leaf leaf) {
        return leaf.rule() instanceof Direct && leaf.scorer().isEmpty();
    }

    Leaves of(Round round, UUID unit) {
        TableDocument table = tables.get(round.table());
        Scope one = new Scope(Set.of(unit));
        Set<String> exempt = Comparison.among(one, () -> entries.latest(one, round.period())).stream()
                .filter(entry -> entry.points().isEmpty())
                .map(Entry::leaf)
                .collect(Collectors.toSet());
        return new Leaves(
                table,
                table.rules().leaves().stream().collect(Collectors.toMap(Leaf::code, Function.identity())),
                exempt);
    }
}
