package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.document.CsvText;
import vn.thidua.organization.Cluster;
import vn.thidua.web.Formats;

/**
 * The board as a file.
 *
 * @param due last day on which a report is on time
 * @param day the day that it speaks of
 */
record BoardTable(LocalDate due, LocalDate day, BoardRows rows) {

    private static final String KEY = "reporting.completeness.";
    private static final List<String> COLUMNS =
            List.of("number", "code", "unit", "cluster", "state", "filled", "asked", "first", "late");

    String csv() {
        StringBuilder table = new StringBuilder(CsvText.BEGINNING);
        table.append(CsvText.row(
                COLUMNS.stream().map(column -> text(KEY + "column." + column)).toList()));
        rows.rows().forEach(row -> table.append(CsvText.row(cells(row))));
        return table.toString();
    }

    private List<String> cells(BoardRows.Row row) {
        UnitStanding standing = row.standing();
        UnitStanding.Progress progress = standing.progress();
        return List.of(
                String.valueOf(row.number()),
                standing.unit().code(),
                standing.unit().shortName(),
                row.cluster().map(Cluster::code).orElse(""),
                text(KEY + "state." + progress.stage().word()),
                String.valueOf(progress.filled()),
                String.valueOf(progress.asked()),
                standing.firstReceivedOn().map(Formats::date).orElse(""),
                String.valueOf(standing.late(due, day)));
    }
}
