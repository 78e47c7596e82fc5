package vn.thidua.scoring.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.LineDefect;

/** Answers which version of a score table a round was launched with, and whether it may be launched with one. */
@Component
public class FrozenTables {

    private final JdbcClient jdbc;
    private final TableRepository tables;
    private final ReportedFigures reported;

    FrozenTables(JdbcClient jdbc, TableRepository tables, ReportedFigures reported) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.reported = reported;
    }

    /** A registered version as its text. */
    private record Text(UUID id, String code, String yaml) {}

    /** What a look at the version in force for a period found. */
    public sealed interface Looked {

        /** No table is in force. */
        record Nothing() implements Looked {}

        /** It can be launched with. */
        record Sound(UUID id, TableDocument table) implements Looked {}

        /** It cannot; all reasons at once. */
        record Defective(List<LineDefect> defects) implements Looked {

            public Defective {
                defects = List.copyOf(defects);
            }
        }
    }

    /** Looks at the version in force for {@code period}, and once more at all that it names: the form may have changed since. */
    public Looked look(String period) {
        return find("""
                        select score_table.id, score_table.code, score_table.text
                          from scoring.score_table
                          join scoring.score_table_period valid on valid.table_id = score_table.id
                         where valid.period = :period
                         order by score_table.version desc
                         limit 1
                        """, "period", period).map(this::look).orElseGet(Looked.Nothing::new);
    }

    private Looked look(Text text) {
        return switch (TableReader.read(text.code(), text.yaml())) {
            case TableReader.Outcome.Refused(List<LineDefect> defects) -> new Looked.Defective(defects);
            case TableReader.Outcome.Read read -> {
                List<LineDefect> defects = new Surroundings(text.code(), tables, reported).check(read, false);
                yield defects.isEmpty() ? new Looked.Sound(text.id(), read.document()) : new Looked.Defective(defects);
            }
        };
    }

    /**
     * Returns the version called {@code id}.
     *
     * @throws IllegalStateException if there is none, or it cannot be read any more, which is a fault of the program
     */
    public TableDocument get(UUID id) {
        Text text = find("""
                        select id, code, text
                          from scoring.score_table
                         where id = :id
                        """, "id", id)
                .orElseThrow(() -> new IllegalStateException("a round without its score table: " + id));
        return switch (TableReader.read(text.code(), text.yaml())) {
            case TableReader.Outcome.Read read -> read.document();
            case TableReader.Outcome.Refused(var defects) ->
                throw new IllegalStateException("a registered score table has become unreadable: " + defects);
        };
    }

    private Optional<Text> find(String sql, String parameter, Object value) {
        return jdbc.sql(sql)
                .param(parameter, value)
                .query((row, number) ->
                        new Text(row.getObject("id", UUID.class), row.getString("code"), row.getString("text")))
                .optional();
    }
}
