package vn.thidua.reporting.indicator;

import static vn.thidua.reporting.indicator.IndicatorViolation.COLUMN_MISSING;
import static vn.thidua.reporting.indicator.IndicatorViolation.FILE_UNREADABLE;

import java.io.InputStream;
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

/**
 * Reads a catalogue of indicators from CSV.
 *
 * <p>Columns: {@value #COLUMNS}. Their order is free, further columns are ignored.
 */
public final class CatalogueReader {

    static final String COLUMNS =
            "code,group_code,group_vi,group_en,name_vi,name_en,unit_vi,unit_en,value_type,decimals,"
                    + "agg_across_units,agg_across_periods,numerator,denominator,direction,restricted,target_kind,common_target,checks";

    private static final CsvMapper CSV = new CsvMapper();

    private CatalogueReader() {}

    /**
     * Reads the catalogue {@code content}, UTF-8 with a header line.
     *
     * @param file name of the file, for the defects
     */
    public static CatalogueOutcome read(String file, InputStream content) {
        List<CatalogueLine> lines;
        try {
            lines = lines(file, content);
        } catch (JacksonException damaged) {
            return new CatalogueOutcome.Refused(
                    List.of(new LineDefect(file, 0, Violation.of(FILE_UNREADABLE, damaged.getOriginalMessage()))));
        }
        if (lines.isEmpty()) {
            return new CatalogueOutcome.Refused(List.of(new LineDefect(file, 0, Violation.of(FILE_UNREADABLE, ""))));
        }
        List<String> missing = lines.getFirst().missing(List.of(COLUMNS.split(",", -1)));
        if (!missing.isEmpty()) {
            return new CatalogueOutcome.Refused(missing.stream()
                    .map(column -> new LineDefect(file, 1, Violation.of(COLUMN_MISSING, column)))
                    .toList());
        }
        return new CatalogueAssembly(lines).outcome();
    }

    private static List<CatalogueLine> lines(String file, InputStream content) {
        List<CatalogueLine> lines = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(content)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                lines.add(new CatalogueLine(file, lines.size() + 2, new LinkedHashMap<>(row)));
            }
        }
        return lines;
    }
}
