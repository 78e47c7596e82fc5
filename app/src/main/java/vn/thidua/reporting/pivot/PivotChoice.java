package vn.thidua.reporting.pivot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.core.pivot.Measure;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Option;

/**
 * What a reader chose to see; it stands in the address, so that an address is a view.
 *
 * @param rows what each row is
 * @param columns what each column is; never the same as {@code rows}
 * @param measure what a cell says, unless the columns are measures
 * @param periods codes; none for the latest, or for the latest few if the columns are periods
 * @param group code of a group of indicators; empty for all
 * @param indicators codes; none for all of the group if they are the rows, else for its first
 * @param cluster code of a cluster; empty for all
 * @param under code of a unit: only those at or under it; empty for all
 * @param from how many rows are passed over; never negative
 * @param across how many columns are passed over; never negative
 * @param draw which row or column is drawn, for example {@code column:2017-9M}; empty for the usual one
 * @param line whether it is drawn as a line rather than as bars
 */
record PivotChoice(
        PivotAxis rows,
        PivotAxis columns,
        Measure measure,
        List<String> periods,
        String group,
        List<String> indicators,
        String cluster,
        String under,
        int from,
        int across,
        String draw,
        boolean line) {

    static final String PATH = "/reporting/pivot";

    /** Rows on one page. */
    static final int LENGTH = 40;

    /** Columns on one page, so that a page has at most {@value #LENGTH} × {@value #WIDTH} figures beside its totals. */
    static final int WIDTH = 12;

    /** Periods that are read for one table. */
    static final int MOST_PERIODS = 6;

    PivotChoice {
        columns = columns == rows ? PivotAxis.MEASURES : columns;
        periods = periods.stream().distinct().toList();
        indicators = indicators.stream().distinct().toList();
        from = Math.max(0, from);
        across = Math.max(0, across);
    }

    /**
     * Reads an address.
     *
     * @throws NotFound if it names a dimension or a measure that there is not
     */
    static PivotChoice of(MultiValueMap<String, String> asked) {
        return new PivotChoice(
                PivotAxis.of(first(asked, "rows"), PivotAxis.ofRows(), PivotAxis.INDICATORS),
                PivotAxis.of(first(asked, "columns"), PivotAxis.ofColumns(), PivotAxis.MEASURES),
                MeasureWords.of(first(asked, "measure")),
                all(asked, "period"),
                first(asked, "group"),
                all(asked, "indicator"),
                first(asked, "cluster"),
                first(asked, "under").strip(),
                number(first(asked, "from")),
                number(first(asked, "across")),
                first(asked, "draw"),
                first(asked, "as").equals("line"));
    }

    /** Reads what {@link #query} wrote. */
    static PivotChoice ofQuery(String query) {
        MultiValueMap<String, String> written =
                UriComponentsBuilder.fromPath(PATH).query(query).build().getQueryParams();
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        written.forEach((name, values) -> values.forEach(value -> asked.add(name, URLDecoder.decode(value, UTF_8))));
        return of(asked);
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).orElse("");
    }

    private static List<String> all(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }

    PivotChoice at(int passedRows, int passedColumns) {
        return new PivotChoice(
                rows,
                columns,
                measure,
                periods,
                group,
                indicators,
                cluster,
                under,
                passedRows,
                passedColumns,
                draw,
                line);
    }

    /** Says whether any part of the table shows {@code shown}. */
    boolean shows(Measure shown) {
        return columns == PivotAxis.MEASURES || measure == shown;
    }

    /** Returns the address of the table. */
    String href() {
        return PATH + "?" + query();
    }

    /** Returns the address of the whole table as a file. */
    String export(String format) {
        return PATH + "/export?" + at(0, 0).query() + "&format=" + format;
    }

    /** Returns the choice as the part of the address behind the question mark. */
    String query() {
        StringBuilder query = new StringBuilder("rows=" + rows.word() + "&columns=" + columns.word());
        add(query, "measure", measure == Measure.ACTUAL ? "" : MeasureWords.word(measure));
        periods.forEach(period -> add(query, "period", period));
        add(query, "group", group);
        indicators.forEach(indicator -> add(query, "indicator", indicator));
        add(query, "cluster", cluster);
        add(query, "under", under);
        add(query, "from", from == 0 ? "" : String.valueOf(from));
        add(query, "across", across == 0 ? "" : String.valueOf(across));
        add(query, "draw", draw);
        add(query, "as", line ? "line" : "");
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
        }
    }

    /** Returns the choices of {@code options} with the one in front that chooses nothing. */
    static List<Option> withAll(String words, List<Option> options) {
        return Stream.concat(Stream.of(new Option("", words)), options.stream()).toList();
    }
}
