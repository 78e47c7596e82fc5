package vn.thidua.organization.unit;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.UnitEntry;

/** Stores units, clusters and memberships. Lists for screens are in {@code UnitQueries}. */
@Repository
class UnitRepository {

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the unit if it is new, from {@code validFrom} on; a known one is called as {@code entry} says, unless an act has
     * changed it since.
     */
    void putUnit(UnitEntry entry, int position, LocalDate validFrom) {
        jdbc.sql("""
                        insert into organization.unit (id, code)
                        values (uuidv7(), :code)
                            on conflict (code) do nothing
                        """).param("code", entry.code()).update();
        jdbc.sql("""
                        insert into organization.unit_state
                               (unit_id, valid_from, name, short_name, position, search_key)
                        select unit.id, :validFrom, :name, :shortName, :position, :searchKey
                          from organization.unit
                         where unit.code = :code
                           and not exists (select 1 from organization.unit_state state where state.unit_id = unit.id)
                        """)
                .param("code", entry.code())
                .param("name", entry.name())
                .param("shortName", entry.shortName())
                .param("position", position)
                .param("searchKey", SearchKey.of(entry.name(), entry.shortName(), entry.code()))
                .param("validFrom", validFrom)
                .update();
        jdbc.sql("""
                        update organization.unit_state
                           set name = :name, short_name = :shortName, position = :position, search_key = :searchKey
                          from organization.unit
                         where unit.code = :code
                           and unit_state.unit_id = unit.id
                           and unit_state.valid_to is null
                           and not exists (select 1
                                             from organization.unit_change_part part
                                            where part.unit_id = unit.id)
                        """)
                .param("code", entry.code())
                .param("name", entry.name())
                .param("shortName", entry.shortName())
                .param("position", position)
                .param("searchKey", SearchKey.of(entry.name(), entry.shortName(), entry.code()))
                .update();
    }

    /** Adds the cluster to the series of the ministry unless it is there on {@code validFrom}. */
    void putCluster(String code, LocalDate validFrom) {
        jdbc.sql("""
                        insert into organization.cluster (id, code, series_id, valid_from)
                        select uuidv7(), :code, series.id, :validFrom
                          from organization.cluster_series series
                         where series.code = 'ministry'
                           and not exists (select 1
                                             from organization.cluster known
                                            where known.series_id = series.id
                                              and known.code = :code
                                              and (known.valid_to is null or known.valid_to > :validFrom))
                        """).param("code", code).param("validFrom", validFrom).update();
    }

    void putMember(UnitEntry entry, LocalDate validFrom) {
        jdbc.sql("""
                        insert into organization.cluster_member (cluster_id, series_id, unit_id, valid_from, role)
                        select cluster.id, cluster.series_id, unit.id, :validFrom, :role
                          from organization.cluster
                          join organization.cluster_series series on series.id = cluster.series_id
                         cross join organization.unit
                         where series.code = 'ministry'
                           and cluster.code = :cluster
                           and cluster.valid_to is null
                           and unit.code = :unit
                            on conflict (series_id, unit_id, valid_from) do update
                           set cluster_id = excluded.cluster_id, role = excluded.role
                        """)
                .param("validFrom", validFrom)
                .param("role", entry.head() ? "HEAD" : "MEMBER")
                .param("cluster", entry.cluster())
                .param("unit", entry.code())
                .update();
    }
}
