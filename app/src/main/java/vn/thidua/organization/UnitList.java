package vn.thidua.organization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.thidua.organization.unit.UnitViolation;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** A list of units as a person wrote it in CSV: the units in it, and everything that is wrong with it. */
public final class UnitList {

    private static final List<String> COLUMNS = List.of("code", "name", "short_name", "cluster", "head");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final CsvMapper CSV = new CsvMapper();

    private final String file;
    private final List<UnitEntry> entries = new ArrayList<>();
    private final List<LineDefect> defects = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> clustersWithHead = new HashSet<>();

    private UnitList(String file) {
        this.file = file;
    }

    /**
     * Reads {@code csv}, which has a header line. The format is described in {@code docs/formats/units.md}.
     *
     * @param file name of the list, for the defects
     */
    public static UnitList read(String file, String csv) {
        UnitList list = new UnitList(file);
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            int line = 1;
            while (rows.hasNext()) {
                line++;
                list.add(line, rows.next());
            }
        } catch (JacksonException damaged) {
            list.refuse(0, UnitViolation.FILE_UNREADABLE, damaged.getOriginalMessage());
        }
        if (list.entries.isEmpty() && list.defects.isEmpty()) {
            list.refuse(0, UnitViolation.FILE_UNREADABLE, "");
        }
        return list;
    }

    /** Returns the units in the order of the lines; meaningless while there are {@link #defects}. */
    public List<UnitEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns everything that is wrong, in the order of the lines. */
    public List<LineDefect> defects() {
        return List.copyOf(defects);
    }

    private void add(int line, Map<String, String> row) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !row.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            if (line == 2) {
                missing.forEach(column -> refuse(1, UnitViolation.COLUMN_MISSING, column));
            }
            return;
        }
        COLUMNS.stream()
                .filter(column -> value(row, column).isEmpty())
                .forEach(column -> refuse(line, UnitViolation.VALUE_MISSING, column));
        UnitEntry entry = new UnitEntry(
                value(row, "code"),
                value(row, "name"),
                value(row, "short_name"),
                value(row, "cluster"),
                value(row, "head").equals("yes"));
        check(line, entry, value(row, "head"));
        entries.add(entry);
    }

    private void check(int line, UnitEntry entry, String head) {
        if (!entry.code().isEmpty() && !CODE.matcher(entry.code()).matches()) {
            refuse(line, UnitViolation.CODE_MALFORMED, entry.code());
        }
        if (!entry.code().isEmpty() && !codes.add(entry.code().toLowerCase(Locale.ROOT))) {
            refuse(line, UnitViolation.CODE_TWICE, entry.code());
        }
        if (!head.isEmpty() && !Set.of("yes", "no").contains(head)) {
            refuse(line, UnitViolation.HEAD_UNKNOWN, head);
        }
        if (entry.head() && !clustersWithHead.add(entry.cluster())) {
            refuse(line, UnitViolation.SECOND_HEAD, entry.cluster());
        }
    }

    private static String value(Map<String, String> row, String column) {
        return Normalizer.normalize(row.getOrDefault(column, "").strip(), Normalizer.Form.NFC);
    }

    private void refuse(int line, UnitViolation code, Object... arguments) {
        defects.add(new LineDefect(file, line, Violation.of(code, arguments)));
    }
}
