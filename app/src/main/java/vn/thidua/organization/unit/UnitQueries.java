package vn.thidua.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;

/** Reads units and clusters. */
@Component
class UnitQueries implements UnitDirectory {

    private record Member(UUID clusterId, String clusterCode, Unit unit, boolean head) {}

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unit> units() {
        return jdbc.sql("""
                        select latest.id, latest.code, latest.name, latest.short_name
                          from organization.unit_latest latest
                          join organization.unit on unit.id = latest.id
                         where unit.kind = 'BODY'
                         order by latest.position, latest.code
                        """).query((row, number) -> unit(row)).list();
    }

    @Override
    public Optional<Unit> find(String code) {
        return jdbc.sql("""
                        select id, code, name, short_name
                          from organization.unit_latest
                         where code = :code
                        """)
                .param("code", code)
                .query((row, number) -> unit(row))
                .optional();
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return jdbc.sql("""
                        select unit.id, unit.code, state.name, state.short_name
                          from organization.unit
                          join organization.unit_state state on state.unit_id = unit.id
                         where unit.kind = 'BODY'
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                         order by state.position, unit.code
                        """).param("day", day).query((row, number) -> unit(row)).list();
    }

    @Override
    public List<Unit> named(LocalDate day) {
        return jdbc.sql("""
                        select body.id, body.code, body.name, body.short_name
                          from (select distinct on (unit.id)
                                       unit.id, unit.code, state.name, state.short_name, state.position
                                  from organization.unit
                                  join organization.unit_state state on state.unit_id = unit.id
                                 where unit.kind = 'BODY'
                                 order by unit.id,
                                          (state.valid_from <= :day
                                           and (state.valid_to is null or state.valid_to > :day)) desc,
                                          state.valid_from desc) body
                         order by body.position, body.code
                        """).param("day", day).query((row, number) -> unit(row)).list();
    }

    @Override
    public Optional<Unit> named(UUID id, LocalDate day) {
        return jdbc.sql("""
                        select unit.id, unit.code, state.name, state.short_name
                          from organization.unit
                          join organization.unit_state state on state.unit_id = unit.id
                         where unit.kind = 'BODY'
                           and unit.id = :id
                         order by (state.valid_from <= :day
                                   and (state.valid_to is null or state.valid_to > :day)) desc,
                                  state.valid_from desc
                         limit 1
                        """)
                .param("id", id)
                .param("day", day)
                .query((row, number) -> unit(row))
                .optional();
    }

    @Override
    public Set<UUID> under(UUID root, LocalDate day) {
        return Set.copyOf(jdbc.sql("select id from organization.unit_under(:root, :day)")
                .param("root", root)
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    @Override
    public List<Cluster> clusters(LocalDate day) {
        Map<UUID, List<Member>> byCluster = new LinkedHashMap<>();
        jdbc.sql("""
                        select unit.id, unit.code, unit.name, unit.short_name,
                               cluster.id as cluster_id, cluster.code as cluster_code,
                               member.role = 'HEAD' as is_head
                          from organization.cluster_member member
                          join organization.cluster on cluster.id = member.cluster_id
                          join organization.cluster_series series on series.id = cluster.series_id
                          join organization.unit_as_of(:day) unit on unit.id = member.unit_id
                         where series.code = 'ministry'
                           and member.valid_from <= :day
                           and (member.valid_to is null or member.valid_to > :day)
                         order by length(cluster.code), cluster.code, unit.position
                        """)
                .param("day", day)
                .query((row, number) -> new Member(
                        row.getObject("cluster_id", UUID.class),
                        row.getString("cluster_code"),
                        unit(row),
                        row.getBoolean("is_head")))
                .list()
                .forEach(member -> byCluster
                        .computeIfAbsent(member.clusterId(), id -> new ArrayList<>())
                        .add(member));
        return byCluster.values().stream().map(UnitQueries::cluster).toList();
    }

    private static Cluster cluster(List<Member> members) {
        Member first = members.getFirst();
        return new Cluster(
                first.clusterId(),
                first.clusterCode(),
                members.stream().map(Member::unit).toList(),
                members.stream().filter(Member::head).map(Member::unit).findFirst());
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"));
    }
}
