package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.ranking.Candidate;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.ranking.Standings;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.Scoring;
import vn.thidua.scoring.table.SheetOrder;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.Violation;

/** Scores one cluster from the lines of a file. */
final class FileScoring {

    private final TableDocument table;
    private final DefectList defects;

    private FileScoring(TableDocument table, DefectList defects) {
        this.table = table;
        this.defects = defects;
    }

    /** Scores and ranks what {@code rows} of {@code file} say by {@code table}. */
    static FileScores score(TableDocument table, String file, List<EntryRow> rows) {
        DefectList defects = new DefectList(file);
        List<UnitEntries> units = new EntryLines(new TableCodes(table), defects).read(rows);
        return new FileScoring(table, defects).score(units);
    }

    private FileScores score(List<UnitEntries> units) {
        List<ScoreSheet> sheets = Scoring.score(
                table.rules(), units.stream().map(UnitEntries::entries).toList());
        Map<String, UnitEntries> entries = new LinkedHashMap<>();
        units.forEach(unit -> entries.put(unit.code(), unit));
        for (ScoreSheet sheet : sheets) {
            UnitEntries unit = Objects.requireNonNull(entries.get(sheet.unit()));
            sheet.unscored().forEach(score -> name(unit, score));
        }
        Map<String, ScoreSheet> byUnit =
                sheets.stream().collect(Collectors.toMap(ScoreSheet::unit, Function.identity()));
        Standings standings = SheetOrder.rank(
                table,
                sheets,
                unit -> Objects.requireNonNull(entries.get(unit)).of(EntryKind.FIGURE),
                unit -> table.rules()
                        .disqualifications(
                                Objects.requireNonNull(entries.get(unit)).entries()));
        List<FileScores.Placed> placed = new ArrayList<>();
        for (Ranked ranked : standings.ranked()) {
            placed.add(new FileScores.Placed(
                    Optional.of(ranked.place()),
                    Objects.requireNonNull(entries.get(ranked.unit())).name(),
                    ranked.total(),
                    Optional.of(ranked.decision()),
                    List.of(),
                    Objects.requireNonNull(byUnit.get(ranked.unit()))));
        }
        for (Candidate barred : standings.disqualified()) {
            placed.add(new FileScores.Placed(
                    Optional.empty(),
                    Objects.requireNonNull(entries.get(barred.unit())).name(),
                    barred.total(),
                    Optional.empty(),
                    table.rules().offences().stream()
                            .filter(offence -> barred.disqualifications().contains(offence.code()))
                            .toList(),
                    Objects.requireNonNull(byUnit.get(barred.unit()))));
        }
        return new FileScores(table, placed, defects.inOrder());
    }

    /** Names why a criterion has no points, unless the line that should have given them is named already. */
    private void name(UnitEntries unit, LeafScore score) {
        if (!(score.outcome() instanceof LeafOutcome.Unscored(LeafOutcome.Reason reason, String code))
                || defects.concern(unit.code(), code)) {
            return;
        }
        String leaf = score.leaf().code();
        Object typed = Optional.<BigDecimal>ofNullable(unit.of(EntryKind.POINTS).get(code))
                .map(Object.class::cast)
                .orElse("");
        defects.add(
                unit.line(code),
                unit.code(),
                "",
                List.of(leaf),
                Violation.of(
                        FileViolation.valueOf(reason.name()),
                        unit.name(),
                        leaf,
                        code,
                        typed,
                        score.leaf().maximum()));
    }
}
