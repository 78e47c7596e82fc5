package vn.thidua.recognition.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableFile;
import vn.thidua.document.TableListener;
import vn.thidua.recognition.register.Spelling;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Violation;

/** Reads the lines of one file. Each sheet has its own headings; a sheet without headings is passed over. */
final class LineReader implements TableListener {

    /** Most lines of one file. */
    static final int MOST_LINES = 100_000;

    private static final int HEADING_WITHIN = 15;
    private static final int FEWEST_HEADINGS = 3;

    private final Progress progress;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<Column> known = new LinkedHashSet<>();
    private Map<Integer, Column> columns = Map.of();
    private String sheet = "";
    private int above;
    private boolean headed;
    private boolean tooMany;

    /**
     * What came of a file.
     *
     * @param unknown headings that nobody knows, whose columns are passed over
     * @param refusal why nothing of the file can be used
     */
    record Outcome(List<Line> lines, Set<Column> known, List<String> unknown, Optional<Violation> refusal) {

        Outcome {
            lines = List.copyOf(lines);
            known = Set.copyOf(known);
            unknown = List.copyOf(unknown);
        }
    }

    private LineReader(Progress progress) {
        this.progress = progress;
    }

    /** Reads {@code content}, which arrived under {@code name}. */
    static Outcome read(String name, byte[] content, Progress progress) {
        LineReader reader = new LineReader(progress);
        Optional<Violation> refusal = TableFile.read(name, content, reader);
        return new Outcome(reader.lines, reader.known, List.copyOf(reader.unknown), refusal.or(reader::unusable));
    }

    private Optional<Violation> unusable() {
        if (!headed) {
            return Optional.of(Violation.of(IntakeViolation.NO_HEADINGS, HEADING_WITHIN));
        }
        if (tooMany) {
            return Optional.of(Violation.of(IntakeViolation.TOO_MANY_LINES, MOST_LINES));
        }
        return lines.isEmpty() ? Optional.of(Violation.of(IntakeViolation.NO_LINES)) : Optional.empty();
    }

    @Override
    public void sheet(String name) {
        sheet = name;
        columns = Map.of();
        above = 0;
    }

    @Override
    public void row(int line, List<TableCell> cells) {
        if (!columns.isEmpty()) {
            take(line, cells);
        } else if (above++ < HEADING_WITHIN) {
            headings(cells);
        }
    }

    /** The first heading of a column counts: what stands to the right of it under the same name is another thing. */
    private void headings(List<TableCell> cells) {
        Map<Integer, Column> found = new TreeMap<>();
        List<String> others = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            String heading = Spelling.clean(cells.get(index).text());
            Optional<Column> column =
                    Column.headed(heading).filter(named -> named == Column.NOTE || !found.containsValue(named));
            if (column.isPresent()) {
                found.put(index, column.get());
            } else if (!heading.isEmpty()) {
                others.add(heading);
            }
        }
        boolean who = found.containsValue(Column.CODE)
                || found.containsValue(Column.NAME)
                || found.containsValue(Column.UNIT);
        boolean what =
                found.values().stream().anyMatch(column -> column.brings().isPresent() || column == Column.BORN);
        if (found.size() >= FEWEST_HEADINGS && who && what) {
            columns = found;
            headed = true;
            found.values().stream().filter(column -> column != Column.NOTE).forEach(known::add);
            unknown.addAll(others);
        }
    }

    private void take(int number, List<TableCell> cells) {
        Map<Column, TableCell> said = new EnumMap<>(Column.class);
        columns.forEach((index, column) -> {
            if (index < cells.size() && !cells.get(index).isBlank()) {
                said.put(column, cells.get(index));
            }
        });
        boolean blank = said.keySet().stream().allMatch(column -> column == Column.NOTE);
        if (blank || tooMany) {
            return;
        }
        tooMany = lines.size() >= MOST_LINES;
        if (!tooMany) {
            lines.add(new Line(sheet, number, said));
            progress.advanced(lines.size(), 0, "recognition.intake.stage.read");
        }
    }
}
