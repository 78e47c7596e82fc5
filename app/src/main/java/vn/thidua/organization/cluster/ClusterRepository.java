package vn.thidua.organization.cluster;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.NotFound;

/** Stores deals and rotations. Lists for screens are in {@code ClusterQueries}. */
@Repository
class ClusterRepository {

    /**
     * A unit in a cluster.
     *
     * @param present whether the unit itself is still there on the day
     */
    record Member(UUID unit, String code, boolean present, MemberRole role) {}

    private final JdbcClient jdbc;

    ClusterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the series called {@code code} and lets nobody else deal in it until the transaction ends.
     *
     * @throws NotFound if there is no such series
     */
    UUID lockSeries(String code) {
        return jdbc.sql("select id from organization.cluster_series where code = :code for update")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("series", code));
    }

    /**
     * Adds a series.
     *
     * @return whether its code was free
     */
    boolean addSeries(NewSeries series) {
        return jdbc.sql("""
                        insert into organization.cluster_series (id, code, name, level)
                        values (uuidv7(), :code, :name, :level)
                            on conflict (code) do nothing
                        """)
                        .param("code", series.code())
                        .param("name", Normalizer.normalize(series.name(), Normalizer.Form.NFC))
                        .param("level", series.level())
                        .update()
                > 0;
    }

    /** Returns the last day on which anything in the series begins. */
    Optional<LocalDate> lastBeginning(UUID series) {
        return jdbc.sql("select max(valid_from) from organization.cluster_member where series_id = :series")
                .param("series", series)
                .query(LocalDate.class)
                .optional();
    }

    /** Returns the last day on which anything in the cluster begins, or on which it is over. */
    Optional<LocalDate> lastEvent(UUID cluster) {
        return jdbc.sql("""
                        select greatest(max(member.valid_from), max(cluster.valid_to))
                          from organization.cluster
                          join organization.cluster_member member on member.cluster_id = cluster.id
                         where cluster.id = :cluster
                        """).param("cluster", cluster).query(LocalDate.class).optional();
    }

    /** Returns the bodies that there are on {@code day}, by code. */
    Map<String, UUID> bodiesOn(LocalDate day) {
        Map<String, UUID> bodies = new HashMap<>();
        jdbc.sql("""
                        select on_day.id, on_day.code
                          from organization.unit_on(:day) on_day
                          join organization.unit on unit.id = on_day.id
                         where unit.kind = 'BODY'
                        """).param("day", day).query((RowCallbackHandler)
                row -> bodies.put(row.getString("code"), row.getObject("id", UUID.class)));
        return bodies;
    }

    /** Returns the members of all clusters of the series on {@code day}. */
    List<Member> membersOfSeries(UUID series, LocalDate day) {
        return members("series_id", series, day);
    }

    /** Returns the members of the cluster on {@code day}. */
    List<Member> members(UUID cluster, LocalDate day) {
        return members("cluster_id", cluster, day);
    }

    private List<Member> members(String column, UUID id, LocalDate day) {
        return jdbc.sql("""
                        select member.unit_id, unit.code, unit.present, member.role
                          from organization.cluster_member member
                          join organization.unit_as_of(:day) unit on unit.id = member.unit_id
                         where member.%s = :id
                           and member.valid_from <= :day
                           and (member.valid_to is null or member.valid_to > :day)
                         order by unit.code
                        """.formatted(column))
                .param("id", id)
                .param("day", day)
                .query((row, number) -> new Member(
                        row.getObject("unit_id", UUID.class),
                        row.getString("code"),
                        row.getBoolean("present"),
                        MemberRole.valueOf(row.getString("role"))))
                .list();
    }

    /** Ends every cluster and membership of the series at {@code day}, its first day of not being there. */
    void endAll(UUID series, LocalDate day) {
        for (String table : List.of("organization.cluster_member", "organization.cluster")) {
            jdbc.sql("update " + table + """
                               set valid_to = :day
                             where series_id = :series
                               and valid_to is null
                            """)
                    .param("series", series)
                    .param("day", day)
                    .update();
        }
    }

    void addCluster(UUID series, String number, LocalDate day) {
        jdbc.sql("""
                        insert into organization.cluster (id, series_id, code, valid_from)
                        values (uuidv7(), :series, :number, :day)
                        """)
                .param("series", series)
                .param("number", number)
                .param("day", day)
                .update();
    }

    void addMember(UUID series, Place place, LocalDate day) {
        jdbc.sql("""
                        insert into organization.cluster_member (cluster_id, series_id, unit_id, valid_from, role)
                        select cluster.id, cluster.series_id, unit.id, :day, :role
                          from organization.cluster
                         cross join organization.unit
                         where cluster.series_id = :series
                           and cluster.code = :number
                           and cluster.valid_from = :day
                           and unit.code = :unit
                        """)
                .param("series", series)
                .param("number", place.number())
                .param("unit", place.unit())
                .param("role", place.role().name())
                .param("day", day)
                .update();
    }

    /** Ends the member's present role at {@code day}. */
    void endRole(UUID cluster, UUID unit, LocalDate day) {
        jdbc.sql("""
                        update organization.cluster_member
                           set valid_to = :day
                         where cluster_id = :cluster
                           and unit_id = :unit
                           and valid_to is null
                        """)
                .param("cluster", cluster)
                .param("unit", unit)
                .param("day", day)
                .update();
    }

    /** Gives the member {@code role} from {@code day} on; its role before has ended. */
    void beginRole(UUID cluster, UUID unit, MemberRole role, LocalDate day) {
        jdbc.sql("""
                        insert into organization.cluster_member (cluster_id, series_id, unit_id, valid_from, role)
                        select cluster.id, cluster.series_id, :unit, :day, :role
                          from organization.cluster
                         where cluster.id = :cluster
                        """)
                .param("cluster", cluster)
                .param("unit", unit)
                .param("role", role.name())
                .param("day", day)
                .update();
    }
}
