package vn.thidua.reporting.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Carries lines of one catalogue over into another. */
public final class CatalogueRows {

    private static final CsvMapper CSV = new CsvMapper();
    private static final List<String> REFERRING =
            List.of("agg_across_units", "agg_across_periods", "numerator", "denominator", "checks");

    private CatalogueRows() {}

    /**
     * Returns {@code catalogue} with the line of {@code code} in {@code other} at its end, and the lines that this one refers
     * to; a line that is there already stays as it is.
     */
    public static String with(String catalogue, String other, String code) {
        Map<String, Map<String, String>> there = rows(catalogue);
        Map<String, Map<String, String>> source = rows(other);
        List<Map<String, String>> more = new ArrayList<>();
        Set<String> wanted = new TreeSet<>(Set.of(code));
        while (!wanted.isEmpty()) {
            String next = wanted.iterator().next();
            wanted.remove(next);
            Map<String, String> row = source.get(next);
            if (row != null && there.putIfAbsent(next, row) == null) {
                more.add(row);
                wanted.addAll(references(row));
            }
        }
        return more.isEmpty() ? catalogue : written(there);
    }

    private static Set<String> references(Map<String, String> row) {
        return REFERRING.stream()
                .map(column -> row.getOrDefault(column, ""))
                .flatMap(value -> CatalogueLine.CODE.matcher(value).results())
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, String>> rows(String catalogue) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> read = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(catalogue)) {
            while (read.hasNext()) {
                Map<String, String> row = read.next();
                rows.put(row.getOrDefault("code", ""), row);
            }
        }
        return rows;
    }

    private static String written(Map<String, Map<String, String>> rows) {
        List<String> columns = Stream.of(CatalogueReader.COLUMNS.split(",", -1)).toList();
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        List<Map<String, String>> lines = rows.values().stream()
                .map(row -> {
                    Map<String, String> line = new LinkedHashMap<>();
                    columns.forEach(column -> line.put(column, row.getOrDefault(column, "")));
                    return line;
                })
                .toList();
        return CSV.writer(schema.build().withHeader()).writeValueAsString(lines);
    }
}
