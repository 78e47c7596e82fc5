package vn.thidua.scoring.points;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Reads a file of points into lines, without judging what they say. */
final class EntryFile {

    static final List<String> COLUMNS = List.of("unit", "leaf", "points", "by", "note");

    private static final CsvMapper CSV = new CsvMapper();

    private EntryFile() {}

    /** What became of a file. */
    sealed interface Outcome {

        record Read(List<Line> lines) implements Outcome {}

        record Refused(List<LineDefect> defects) implements Outcome {}
    }

    /**
     * One line of the file, its texts trimmed and in NFC.
     *
     * @param number 2 for the first line under the header, if no value runs over several lines
     */
    record Line(int number, Map<String, String> values) {

        String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    static Outcome read(String file, String csv) {
        if (csv.isBlank()) {
            return refused(file, 0, EntryViolation.FILE_EMPTY);
        }
        List<Line> lines = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.startsWith("\ufeff") ? csv.substring(1) : csv)) {
            while (rows.hasNext()) {
                lines.add(new Line(lines.size() + 2, cleaned(rows.next())));
            }
        } catch (JacksonException damaged) {
            return refused(file, lines.size() + 2, EntryViolation.FILE_UNREADABLE);
        }
        if (lines.isEmpty()) {
            return refused(file, 0, EntryViolation.FILE_EMPTY);
        }
        List<LineDefect> missing = COLUMNS.stream()
                .filter(column -> !lines.getFirst().values().containsKey(column))
                .map(column -> new LineDefect(file, 1, Violation.of(EntryViolation.COLUMN_MISSING, column)))
                .toList();
        return missing.isEmpty() ? new Outcome.Read(List.copyOf(lines)) : new Outcome.Refused(missing);
    }

    private static Map<String, String> cleaned(Map<String, String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.forEach((column, value) ->
                values.put(column.strip(), Normalizer.normalize(value.strip(), Normalizer.Form.NFC)));
        return Map.copyOf(values);
    }

    private static Outcome refused(String file, int line, EntryViolation code) {
        return new Outcome.Refused(List.of(new LineDefect(file, line, Violation.of(code))));
    }
}
