package vn.thidua.scoring.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps published rankings. */
@Repository
class PublicationRepository {

    private static final String COLUMNS = """
            select id, period, cluster, number, table_code, table_version, maximum, provisional, invented, published_at,
                   published_by, account_id, capacity, reason, fingerprint
              from scoring.publication
            """;

    private record Line(UUID publication, PublishedLine line) {}

    private final JdbcClient jdbc;

    PublicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everybody else who publishes the ranking of {@code cluster} for {@code period} wait for this transaction. */
    void lock(String period, String cluster) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('scoring.publication/' || :period || '/' || :cluster, 0))")
                .param("period", period)
                .param("cluster", cluster)
                .query((row, number) -> number)
                .single();
    }

    Optional<Publication> find(UUID id) {
        return withLines(jdbc.sql(COLUMNS + " where id = :id")
                        .param("id", id)
                        .query((row, number) -> map(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** Returns what was published of {@code cluster} for {@code period}, the latest first. */
    List<Publication> of(String period, String cluster) {
        return withLines(jdbc.sql(COLUMNS + " where period = :period and cluster = :cluster order by number desc")
                .param("period", period)
                .param("cluster", cluster)
                .query((row, number) -> map(row))
                .list());
    }

    /** Returns what was published for {@code period}: by cluster, the latest first. */
    List<Publication> of(String period) {
        return withLines(jdbc.sql(COLUMNS + " where period = :period order by length(cluster), cluster, number desc")
                .param("period", period)
                .query((row, number) -> map(row))
                .list());
    }

    void add(Publication publication) {
        jdbc.sql("""
                        insert into scoring.publication
                               (id, period, cluster, number, table_code, table_version, maximum, provisional, invented,
                                published_at, published_by, account_id, capacity, reason, fingerprint)
                        values (:id, :period, :cluster, :number, :table, :version, :maximum, :provisional, :invented, :at,
                                :by, :account, :capacity, :reason, :fingerprint)
                        """)
                .param("id", publication.id())
                .param("period", publication.period())
                .param("cluster", publication.cluster())
                .param("number", publication.number())
                .param("table", publication.table())
                .param("version", publication.tableVersion())
                .param("maximum", publication.maximum())
                .param("provisional", publication.provisional())
                .param("invented", publication.invented())
                .param("at", publication.at().atOffset(ZoneOffset.UTC))
                .param("by", publication.by())
                .param("account", publication.account())
                .param("capacity", publication.capacity())
                .param("reason", publication.reason())
                .param("fingerprint", publication.fingerprint())
                .update();
        for (int i = 0; i < publication.lines().size(); i++) {
            PublishedLine line = publication.lines().get(i);
            jdbc.sql("""
                            insert into scoring.publication_line
                                   (publication_id, position, place, unit_code, unit_name, points, assigned, total, unscored, barred)
                            values (:publication, :position, :place, :unit, :name, :points, :assigned, :total, :unscored,
                                    :barred)
                            """)
                    .param("publication", publication.id())
                    .param("position", i + 1)
                    .param("place", line.place().isPresent() ? line.place().getAsInt() : null)
                    .param("unit", line.unit())
                    .param("name", line.name())
                    .param("points", line.points())
                    .param("assigned", line.assigned())
                    .param("total", line.total())
                    .param("unscored", line.unscored())
                    .param("barred", line.barred())
                    .update();
        }
    }

    private List<Publication> withLines(List<Publication> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<PublishedLine>> lines = jdbc
                .sql("""
                        select publication_id, place, unit_code, unit_name, points, assigned, total, unscored, barred
                          from scoring.publication_line
                         where publication_id = any (:publications)
                         order by publication_id, position
                        """)
                .param("publications", bare.stream().map(Publication::id).toArray(UUID[]::new))
                .query((row, number) -> line(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::publication, Collectors.mapping(Line::line, Collectors.toList())));
        return bare.stream()
                .map(publication -> publication.with(lines.getOrDefault(publication.id(), List.of())))
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        int place = row.getInt("place");
        return new Line(
                row.getObject("publication_id", UUID.class),
                new PublishedLine(
                        place == 0 ? OptionalInt.empty() : OptionalInt.of(place),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getBigDecimal("points"),
                        row.getBigDecimal("assigned"),
                        row.getBigDecimal("total"),
                        row.getInt("unscored"),
                        row.getString("barred")));
    }

    private static Publication map(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getString("period"),
                row.getString("cluster"),
                row.getInt("number"),
                row.getString("table_code"),
                row.getInt("table_version"),
                row.getBigDecimal("maximum"),
                row.getBoolean("provisional"),
                row.getBoolean("invented"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getObject("account_id", UUID.class),
                row.getString("capacity"),
                row.getString("reason"),
                row.getString("fingerprint"),
                List.of());
    }
}
