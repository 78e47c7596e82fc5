package vn.thidua.scoring.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.LineDefect;

/** Lists the registered versions of score tables and examines texts that may become one. */
@Component
public class TableVersions {

    /** Most versions of one list; a cluster signs one or two a year. */
    private static final int MOST = 500;

    private static final String COLUMNS = """
            select score_table.code, score_table.version, score_table.registered_by, score_table.registered_at,
                   score_table.reason,
                   array(select valid.period
                           from scoring.score_table_period valid
                          where valid.table_id = score_table.id
                          order by valid.period) as periods,
            """;

    private final JdbcClient jdbc;
    private final TableRepository tables;
    private final ReportedFigures reported;

    TableVersions(JdbcClient jdbc, TableRepository tables, ReportedFigures reported) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.reported = reported;
    }

    /** Returns every version by code, the highest first. */
    public List<TableVersion> list() {
        return jdbc.sql(COLUMNS + """
                               case when score_table.version = max(score_table.version) over (partition by score_table.code)
                                    then score_table.text else '' end as text
                          from scoring.score_table
                         order by score_table.code, score_table.version desc
                         limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> version(row))
                .list();
    }

    /** Returns one version with its text, if it is registered. */
    public Optional<TableVersion> find(String code, int version) {
        return jdbc.sql(COLUMNS + """
                               score_table.text
                          from scoring.score_table
                         where score_table.code = :code
                           and score_table.version = :version
                        """)
                .param("code", code)
                .param("version", version)
                .query((row, number) -> version(row))
                .optional();
    }

    /** Returns the highest version of the table {@code code} with its text, if it is registered. */
    public Optional<TableVersion> latest(String code) {
        return jdbc.sql("select coalesce(max(version), 0) from scoring.score_table where code = :code")
                .param("code", code)
                .query(Integer.class)
                .optional()
                .flatMap(version -> find(code, version));
    }

    /** Looks at {@code yaml} as {@link vn.thidua.scoring.ScoreTables#register} does, and registers nothing. */
    public TableFindings examine(String file, String yaml) {
        return switch (TableReader.read(file, yaml)) {
            case TableReader.Outcome.Refused(List<LineDefect> defects) ->
                new TableFindings(defects, List.of(), Optional.empty());
            case TableReader.Outcome.Read read -> {
                TableDocument table = read.document();
                Surroundings surroundings = new Surroundings(file, tables, reported);
                boolean taken = tables.sha256(table.code(), table.version()).isPresent();
                yield new TableFindings(
                        surroundings.check(read, taken), surroundings.warnings(read), Optional.of(table));
            }
        };
    }

    private static TableVersion version(ResultSet row) throws SQLException {
        return new TableVersion(
                row.getString("code"),
                row.getInt("version"),
                row.getString("text"),
                List.of((String[]) row.getArray("periods").getArray()),
                row.getString("registered_by"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
