package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Scorer;
import vn.thidua.organization.Unit;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Reads the lines of a file of points and notes everything that is wrong with them. */
final class EntryReader {

    /** What stands in the column {@code points} where a criterion is taken off a unit. */
    static final String NOT_ASSIGNED = "NOT_ASSIGNED";

    private static final int LONGEST_ROLE = 100;
    private static final int LONGEST_NOTE = 500;

    private final String file;
    private final Map<String, Leaf> leaves;
    private final Map<String, Unit> units;
    private final Set<UUID> covered;
    private final List<LineDefect> defects = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param file name of the file, for the defects
     * @param covered units that the person entering may score
     */
    EntryReader(String file, ScoreTable table, Map<String, Unit> units, Set<UUID> covered) {
        this.file = file;
        this.leaves = table.leaves().stream().collect(Collectors.toMap(Leaf::code, Function.identity()));
        this.units = Map.copyOf(units);
        this.covered = Set.copyOf(covered);
    }

    /** A line without defects. */
    record Given(UUID unit, String leaf, Optional<BigDecimal> points, String role, String note) {

        boolean isIn(Entry entry) {
            return points.isPresent() == entry.points().isPresent()
                    && points.map(value -> value.compareTo(entry.points().orElseThrow()) == 0)
                            .orElse(true)
                    && role.equals(entry.role())
                    && note.equals(entry.note());
        }

        Entry entry(int version, String enteredBy, Instant enteredAt) {
            return new Entry(unit, leaf, version, points, role, note, enteredBy, enteredAt);
        }
    }

    List<Given> read(List<EntryFile.Line> lines) {
        List<Given> given = new ArrayList<>();
        for (EntryFile.Line line : lines) {
            Optional<Unit> unit = unit(line);
            Optional<Leaf> leaf = leaf(line);
            Optional<BigDecimal> points = points(line, leaf);
            String role = text(line, "by", LONGEST_ROLE);
            if (role.isEmpty()) {
                refuse(line, EntryViolation.VALUE_MISSING, "by");
            }
            String note = text(line, "note", LONGEST_NOTE);
            leaf.flatMap(Leaf::scorer)
                    .filter(scorer -> points.isPresent() && !isSaidBy(scorer, role))
                    .ifPresent(scorer -> refuse(
                            line,
                            EntryViolation.SCORER_WRONG,
                            leaf.orElseThrow().code(),
                            scorer.name().vi()));
            if (unit.isPresent() && leaf.isPresent()) {
                refuseTwice(line, unit.get(), leaf.get());
                given.add(new Given(unit.get().id(), leaf.get().code(), points, role, note));
            }
        }
        return given;
    }

    List<LineDefect> defects() {
        return List.copyOf(defects);
    }

    private Optional<Unit> unit(EntryFile.Line line) {
        String code = line.value("unit");
        Unit unit = units.get(code);
        if (unit == null) {
            refuse(line, EntryViolation.UNIT_UNKNOWN, code);
            return Optional.empty();
        }
        if (!covered.contains(unit.id())) {
            refuse(line, EntryViolation.UNIT_NOT_YOURS, code);
        }
        return Optional.of(unit);
    }

    private Optional<Leaf> leaf(EntryFile.Line line) {
        String code = line.value("leaf");
        Leaf leaf = leaves.get(code);
        if (leaf == null) {
            refuse(line, EntryViolation.LEAF_UNKNOWN, code);
        }
        return Optional.ofNullable(leaf);
    }

    private Optional<BigDecimal> points(EntryFile.Line line, Optional<Leaf> leaf) {
        String text = line.value("points");
        if (text.equals(NOT_ASSIGNED)) {
            if (line.value("note").isEmpty()) {
                refuse(line, EntryViolation.REASON_MISSING);
            }
            return Optional.empty();
        }
        Optional<BigDecimal> read = TypedPoints.read(text);
        if (read.isEmpty()) {
            refuse(line, EntryViolation.POINTS_UNREADABLE, text);
            return Optional.empty();
        }
        leaf.ifPresent(known -> refuseOutside(line, known, read.get()));
        return read;
    }

    private void refuseOutside(EntryFile.Line line, Leaf leaf, BigDecimal points) {
        BigDecimal lowest = TypedPoints.lowest(leaf);
        if (!(leaf.rule() instanceof Direct)) {
            refuse(line, EntryViolation.LEAF_COMPUTED, leaf.code());
        } else if (points.compareTo(leaf.maximum()) > 0) {
            refuse(line, EntryViolation.POINTS_ABOVE_MAXIMUM, points, leaf.maximum());
        } else if (points.compareTo(lowest) < 0) {
            refuse(line, EntryViolation.POINTS_BELOW_LOWEST, points, lowest);
        }
    }

    private static boolean isSaidBy(Scorer scorer, String role) {
        return Stream.of(scorer.code(), scorer.name().vi(), scorer.name().en()).anyMatch(role::equalsIgnoreCase);
    }

    private String text(EntryFile.Line line, String column, int longest) {
        String text = line.value(column);
        if (text.length() > longest) {
            refuse(line, EntryViolation.VALUE_TOO_LONG, column, longest);
        }
        return text;
    }

    private void refuseTwice(EntryFile.Line line, Unit unit, Leaf leaf) {
        Integer first = seen.putIfAbsent(unit.code() + " " + leaf.code(), line.number());
        if (first != null) {
            refuse(line, EntryViolation.LINE_TWICE, unit.code(), leaf.code(), first);
        }
    }

    private void refuse(EntryFile.Line line, EntryViolation code, Object... arguments) {
        defects.add(new LineDefect(file, line.number(), Violation.of(code, arguments)));
    }
}
