package vn.thidua.audit.log;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.thidua.audit.LogTable;
import vn.thidua.document.CsvText;

/** Writes the log as a file. Who may have which is asked before. */
@Component
class LogExport {

    private static final int PORTION = 1_000;

    private final DataSource database;
    private final LogQueries queries;

    LogExport(DataSource database, LogQueries queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Writes every entry as it was hashed; the format is that of {@code docs/formats/audit-log.md}. */
    void whole(Writer out) throws IOException {
        try (Connection connection = database.getConnection()) {
            LogTable.write(connection, Long.MAX_VALUE, out);
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read", e);
        }
    }

    /** Writes the entries of {@code filter} that {@code reader} may see, the newest first, as comma-separated values. */
    void table(LogReader reader, LogFilter filter, Writer out) throws IOException {
        out.write(CsvText.BEGINNING);
        out.write(CsvText.row(
                Stream.of("number", "at", "who", "capacity", "action", "subject", "thing", "unit", "changes", "reason")
                        .map(column -> text("audit.log.column." + column))
                        .toList()));
        LogQueries.Place place = LogQueries.Place.NEWEST;
        List<LogEntry> portion;
        do {
            portion = queries.list(reader, filter, place, PORTION);
            for (LogEntry entry : portion) {
                out.write(CsvText.row(cells(entry)));
                place = new LogQueries.Place(entry.number(), true);
            }
        } while (portion.size() == PORTION);
        out.flush();
    }

    private static List<String> cells(LogEntry entry) {
        String changes = entry.masked()
                ? text("audit.log.masked")
                : LogWords.changes(entry).stream()
                        .map(change -> change.fact() + ": " + change.before() + " → " + change.after())
                        .collect(Collectors.joining("; "));
        return List.of(
                Long.toString(entry.number()),
                LogWords.moment(entry.at()),
                LogWords.who(entry.who()),
                LogWords.capacity(entry.who()),
                LogWords.action(entry.action()),
                LogWords.subject(entry.subject()),
                LogWords.thing(entry.subject(), entry.subjectId()),
                entry.unit(),
                changes,
                entry.reason());
    }
}
