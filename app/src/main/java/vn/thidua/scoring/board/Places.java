package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.ranking.Standings;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;

/**
 * The order of the units of one cluster.
 *
 * @param ranked by place
 * @param barred units whose offences bar them from a place, the highest total first
 * @param codes codes of the units in the order in which they were handed in
 */
record Places(List<Ranked> ranked, List<Candidate> barred, List<String> codes) {

    static final String SECTION = SheetOrder.SECTION;
    static final String FIGURE = SheetOrder.FIGURE;

    /** @param entries what the rules read of each of {@code units}, in their order */
    static Places of(
            TableDocument table,
            List<Unit> units,
            List<Entries> entries,
            List<ScoreSheet> sheets,
            Map<UUID, UnitFigures> figures) {
        Map<String, Map<String, BigDecimal>> reported = figures.values().stream()
                .collect(Collectors.toMap(unit -> unit.unit().code(), UnitFigures::figures));
        Map<String, List<String>> barring = entries.stream()
                .collect(Collectors.toMap(Entries::unit, of -> table.rules().disqualifications(of)));
        Standings standings = SheetOrder.rank(
                table,
                sheets,
                unit -> reported.getOrDefault(unit, Map.of()),
                unit -> barring.getOrDefault(unit, List.of()));
        return new Places(
                standings.ranked(),
                standings.disqualified(),
                units.stream().map(Unit::code).toList());
    }

    int indexOf(String unit) {
        return codes.indexOf(unit);
    }
}
