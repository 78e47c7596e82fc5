package vn.thidua.core.round;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The columns of one criterion on one sheet.
 *
 * @param given the latest points of each column that has any
 */
public record LeafColumns(Map<Column, Given> given) {

    public LeafColumns {
        EnumMap<Column, Given> sorted = new EnumMap<>(Column.class);
        sorted.putAll(given);
        given = Collections.unmodifiableMap(sorted);
    }

    /** Returns the points of {@code column}, unless a column before it was written later: they answered other points. */
    public Optional<Given> current(Column column) {
        Given own = given.get(column);
        return own == null || isOvertaken(column, own) ? Optional.empty() : Optional.of(own);
    }

    /** Says whether {@code column} has points that no longer count, because a column before it was written later. */
    public boolean isStale(Column column) {
        return given.containsKey(column) && current(column).isEmpty();
    }

    /** Returns the points that {@code column} starts from: those of the nearest column before it that has any. */
    public Optional<BigDecimal> before(Column column) {
        return nearest(one -> one.compareTo(column) < 0);
    }

    /** Returns the points of {@code column}, or where it has none, those of the nearest column before it. */
    public Optional<BigDecimal> upTo(Column column) {
        return nearest(one -> one.compareTo(column) <= 0);
    }

    /** Returns the column whose points count where {@code column} is the last that may: itself, or the nearest before it. */
    public Optional<Column> source(Column column) {
        return latest(one -> one.compareTo(column) <= 0);
    }

    /** Returns the points that count while the sheet is in {@code state}, if any do. */
    public Optional<BigDecimal> effective(SheetState state) {
        return state.counting().flatMap(this::upTo);
    }

    /** Says whether writing {@code points} into {@code column} departs from the column before, so that it wants a reason. */
    public boolean departs(Column column, BigDecimal points) {
        return before(column).filter(known -> known.compareTo(points) != 0).isPresent();
    }

    private Optional<BigDecimal> nearest(Predicate<Column> wanted) {
        return latest(wanted).flatMap(this::current).map(Given::points);
    }

    private Optional<Column> latest(Predicate<Column> wanted) {
        return given.keySet().stream()
                .filter(wanted)
                .filter(column -> current(column).isPresent())
                .reduce((earlier, later) -> later);
    }

    private boolean isOvertaken(Column column, Given own) {
        return given.entrySet().stream()
                .anyMatch(other ->
                        other.getKey().compareTo(column) < 0 && other.getValue().order() > own.order());
    }
}
