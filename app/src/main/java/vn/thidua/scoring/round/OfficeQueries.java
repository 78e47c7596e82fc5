package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which unit stands in for the head of a cluster. */
@Component
class OfficeQueries {

    private final JdbcClient jdbc;

    OfficeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the deputy of the cluster called {@code cluster} on {@code day}, if it has one. */
    Optional<UUID> deputy(UUID cluster, LocalDate day) {
        return jdbc.sql("""
                        select unit_id
                          from organization.cluster_member
                         where cluster_id = :cluster
                           and role = 'DEPUTY'
                           and valid_from <= :day
                           and (valid_to is null or valid_to > :day)
                        """)
                .param("cluster", cluster)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }
}
