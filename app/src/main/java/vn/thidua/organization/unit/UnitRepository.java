package vn.thidua.organization.unit;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitEntry;

/** Stores units, clusters and memberships. Lists for screens are in {@code UnitQueries}. */
@Repository
class UnitRepository {

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void putUnit(UnitEntry entry, int position) {
        jdbc.sql("""
                        insert into organization.unit (id, code, name, short_name, position)
                        values (uuidv7(), :code, :name, :shortName, :position)
                            on conflict (code) do update
                           set name = excluded.name, short_name = excluded.short_name, position = excluded.position
                        """)
                .param("code", entry.code())
                .param("name", entry.name())
                .param("shortName", entry.shortName())
                .param("position", position)
                .update();
    }

    void putCluster(String code) {
        jdbc.sql("""
                        insert into organization.cluster (id, code)
                        values (uuidv7(), :code)
                            on conflict (code) do nothing
                        """).param("code", code).update();
    }

    void putMember(UnitEntry entry, LocalDate validFrom) {
        jdbc.sql("""
                        insert into organization.cluster_member (cluster_id, unit_id, valid_from, is_head)
                        select cluster.id, unit.id, :validFrom, :head
                          from organization.cluster, organization.unit
                         where cluster.code = :cluster
                           and unit.code = :unit
                            on conflict (unit_id, valid_from) do update
                           set cluster_id = excluded.cluster_id, is_head = excluded.is_head
                        """)
                .param("validFrom", validFrom)
                .param("head", entry.head())
                .param("cluster", entry.cluster())
                .param("unit", entry.code())
                .update();
    }
}
