package vn.thidua.organization.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads clusters for screens. */
@Component
class ClusterQueries {

    /** A series of clusters. */
    record Series(String code, String name, SeriesLevel level) {}

    /**
     * A cluster.
     *
     * @param to first day after it
     */
    record Head(UUID id, String series, String number, LocalDate from, Optional<LocalDate> to) {}

    /**
     * A unit in a cluster on a day.
     *
     * @param present whether the unit itself is still there on the day
     */
    record Seat(UUID id, String series, String number, String unit, String name, boolean present, MemberRole role) {}

    /**
     * A role that a unit had in a cluster for a stretch of time.
     *
     * @param to first day after it
     */
    record Term(String name, MemberRole role, LocalDate from, Optional<LocalDate> to) {}

    private final JdbcClient jdbc;

    ClusterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Series> series() {
        return jdbc.sql("""
                        select code, name, level
                          from organization.cluster_series
                         order by array_position(array['MINISTRY', 'PROVINCE', 'INTERNAL'], level), code
                        """)
                .query((row, number) -> new Series(
                        row.getString("code"), row.getString("name"), SeriesLevel.valueOf(row.getString("level"))))
                .list();
    }

    /** Returns the cluster that has {@code number} in {@code series} on {@code day}, if there is one. */
    Optional<Head> find(String series, String number, LocalDate day) {
        return jdbc.sql("""
                        select cluster.id, cluster.code, cluster.valid_from, cluster.valid_to
                          from organization.cluster
                          join organization.cluster_series series on series.id = cluster.series_id
                         where series.code = :series
                           and cluster.code = :number
                           and cluster.valid_from <= :day
                           and (cluster.valid_to is null or cluster.valid_to > :day)
                        """)
                .param("series", series)
                .param("number", number)
                .param("day", day)
                .query((row, index) -> new Head(
                        row.getObject("id", UUID.class),
                        series,
                        row.getString("code"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
                .optional();
    }

    /** Returns all members of all clusters on {@code day}, by series, number and office. */
    List<Seat> seats(LocalDate day) {
        return jdbc.sql("""
                        select series.code as series, cluster.code as number, unit.id, unit.code, unit.short_name,
                               unit.present, member.role
                          from organization.cluster_member member
                          join organization.cluster on cluster.id = member.cluster_id
                          join organization.cluster_series series on series.id = cluster.series_id
                          join organization.unit_as_of(:day) unit on unit.id = member.unit_id
                         where member.valid_from <= :day
                           and (member.valid_to is null or member.valid_to > :day)
                         order by series.code, length(cluster.code), cluster.code,
                               array_position(array['HEAD', 'DEPUTY', 'MEMBER'], member.role), unit.position, unit.code
                        """).param("day", day).query((row, number) -> seat(row)).list();
    }

    /**
     * Returns every head and deputy of the clusters that ever had {@code number} in {@code series}, the latest first.
     * Units are called as on {@code day}.
     */
    List<Term> offices(String series, String number, LocalDate day) {
        return jdbc.sql("""
                        select unit.short_name, member.role, member.valid_from, member.valid_to
                          from organization.cluster_member member
                          join organization.cluster on cluster.id = member.cluster_id
                          join organization.cluster_series series on series.id = cluster.series_id
                          join organization.unit_as_of(:day) unit on unit.id = member.unit_id
                         where series.code = :series
                           and cluster.code = :number
                           and member.role <> 'MEMBER'
                         order by member.valid_from desc, array_position(array['HEAD', 'DEPUTY'], member.role)
                        """)
                .param("series", series)
                .param("number", number)
                .param("day", day)
                .query((row, index) -> new Term(
                        row.getString("short_name"),
                        MemberRole.valueOf(row.getString("role")),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                row.getString("series"),
                row.getString("number"),
                row.getString("code"),
                row.getString("short_name"),
                row.getBoolean("present"),
                MemberRole.valueOf(row.getString("role")));
    }
}
