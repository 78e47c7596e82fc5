package vn.thidua.scoring.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Given;
import vn.thidua.core.round.LeafColumns;
import vn.thidua.core.round.SheetState;

/**
 * All points of one sheet.
 *
 * @param rows every version of every column
 */
public record SheetPoints(List<PointsRow> rows) {

    private static final LeafColumns NONE = new LeafColumns(Map.of());

    public SheetPoints {
        rows = List.copyOf(rows);
    }

    /** Returns the sheets that {@code rows} belong to, by id; a sheet without points is not among them. */
    public static Map<UUID, SheetPoints> bySheet(List<PointsRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(PointsRow::sheet)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new SheetPoints(entry.getValue())));
    }

    /** Returns the columns of the criterion called {@code leaf}; empty ones if nobody wrote any. */
    public LeafColumns columns(String leaf) {
        Map<Column, Given> given = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            latest(leaf, column).ifPresent(row -> given.put(column, new Given(row.points(), row.order())));
        }
        return given.isEmpty() ? NONE : new LeafColumns(given);
    }

    /** Returns the latest points of one column, whether they still count or not. */
    public Optional<PointsRow> latest(String leaf, Column column) {
        return rows.stream()
                .filter(row -> row.column() == column && row.leaf().equals(leaf))
                .max(Comparator.comparingInt(PointsRow::version));
    }

    /** Returns the version of one column; 0 if nobody wrote any. */
    public int version(String leaf, Column column) {
        return latest(leaf, column).map(PointsRow::version).orElse(0);
    }

    /** Returns what was written for one criterion, the latest first. */
    public List<PointsRow> history(String leaf) {
        return rows.stream()
                .filter(row -> row.leaf().equals(leaf))
                .sorted(Comparator.comparingLong(PointsRow::order).reversed())
                .toList();
    }

    /** Returns who wrote points into a column other than {@code column}. */
    public Set<UUID> handsBeside(Column column) {
        return rows.stream()
                .filter(row -> row.column() != column)
                .map(PointsRow::account)
                .collect(Collectors.toSet());
    }

    /** Returns the row whose points count for each criterion while the sheet is in {@code state}. */
    public Map<String, PointsRow> effective(SheetState state) {
        Map<String, PointsRow> effective = new HashMap<>();
        Optional<Column> counting = state.counting();
        for (String leaf : leaves()) {
            LeafColumns columns = columns(leaf);
            counting.flatMap(columns::source)
                    .flatMap(column -> latest(leaf, column))
                    .ifPresent(row -> effective.put(leaf, row));
        }
        return effective;
    }

    /** Returns the sum of the points that {@code column} has, with those before it where it is empty. */
    public BigDecimal sum(Column column) {
        return leaves().stream()
                .flatMap(leaf -> columns(leaf).upTo(column).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Set<String> leaves() {
        return rows.stream().map(PointsRow::leaf).collect(Collectors.toSet());
    }
}
