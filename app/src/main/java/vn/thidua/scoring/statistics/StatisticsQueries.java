package vn.thidua.scoring.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.RoundRepository;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.scoring.table.FrozenTables;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.Scope;

/** Reads what was scored in rounds. */
@Component
class StatisticsQueries {

    /** How many rounds are looked back upon: five years of four rounds. */
    static final int MOST_ROUNDS = 20;

    private final RoundRepository rounds;
    private final SheetRepository sheets;
    private final PointsRepository points;
    private final FrozenTables tables;
    private final UnitDirectory units;

    StatisticsQueries(
            RoundRepository rounds,
            SheetRepository sheets,
            PointsRepository points,
            FrozenTables tables,
            UnitDirectory units) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.points = points;
        this.tables = tables;
        this.units = units;
    }

    /** Returns the latest rounds of which every sheet is in {@code scope}, the latest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    List<ScoredRound> rounds(Scope scope) {
        Map<UUID, List<Sheet>> byRound =
                sheets.ofRoundsWith(scope.units()).stream().collect(Collectors.groupingBy(Sheet::round));
        List<Round> whole = rounds.list().stream()
                .filter(round -> byRound.containsKey(round.id()))
                .filter(round -> byRound.getOrDefault(round.id(), List.of()).stream()
                        .allMatch(sheet -> scope.covers(sheet.unit())))
                .limit(MOST_ROUNDS)
                .toList();
        Map<UUID, SheetPoints> written = SheetPoints.bySheet(
                points.latestOf(whole.stream().map(Round::id).toList()));
        Map<UUID, String> codes = units.units().stream().collect(Collectors.toMap(Unit::id, Unit::code));
        Map<UUID, TableDocument> known = new HashMap<>();
        return whole.stream()
                .map(round -> {
                    SheetReader reader = new SheetReader(
                            known.computeIfAbsent(round.table(), tables::get), id -> codes.getOrDefault(id, ""));
                    byRound.getOrDefault(round.id(), List.of())
                            .forEach(sheet -> reader.read(sheet, SheetReader.of(written, sheet)));
                    return new ScoredRound(round, reader.marks(), reader.filled());
                })
                .toList();
    }

    /** Returns how the units are called in tables, by code. */
    @Transactional(readOnly = true)
    Map<String, String> names() {
        return units.units().stream().collect(Collectors.toMap(Unit::code, Unit::shortName));
    }
}
