package vn.thidua.scoring.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Stores rounds. Which cluster scores by which table until when is known to all. */
@Repository
public class RoundRepository {

    private static final String SELECT = """
            select round.id, round.period, round.cluster_id, cluster.code as cluster, round.table_id, round.head_unit_id,
                   round.team_size, round.seed, round.launched_on, round.self_due, round.check_due,
                   round.complaint_until, round.adopted_on
              from scoring.round
              join organization.cluster on cluster.id = round.cluster_id
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all rounds, the latest first. */
    public List<Round> list() {
        return jdbc.sql(SELECT + " order by round.launched_at desc, round.id")
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns the round called {@code id}, if there is one. */
    public Optional<Round> find(UUID id) {
        return jdbc.sql(SELECT + " where round.id = :id")
                .param("id", id)
                .query((row, number) -> map(row))
                .optional();
    }

    /** Returns the rounds for {@code period}. */
    public List<Round> ofPeriod(String period) {
        return jdbc.sql(SELECT + " where round.period = :period")
                .param("period", period)
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns the round called {@code id} and lets nobody else keep an order of it before the transaction ends. */
    public Round lock(UUID id) {
        return jdbc.sql(SELECT + " where round.id = :id for no key update of round")
                .param("id", id)
                .query((row, number) -> map(row))
                .single();
    }

    /** Keeps {@code round}, unless its cluster has one for the period. */
    public boolean add(Round round, Actor actor, Instant at) {
        return jdbc.sql("""
                        insert into scoring.round
                               (id, period, cluster_id, table_id, head_unit_id, team_size, seed, launched_on, self_due,
                                check_due, complaint_until, launched_at, launched_by, account_id, capacity)
                        values (:id, :period, :cluster, :table, :head, :size, :seed, :launched, :self,
                                :check, :complaint, :at, :by, :account, :capacity)
                            on conflict (period, cluster_id) do nothing
                        """)
                        .param("id", round.id())
                        .param("period", round.period())
                        .param("cluster", round.clusterId())
                        .param("table", round.table())
                        .param("head", round.head().orElse(null))
                        .param("size", round.teamSize())
                        .param("seed", round.seed())
                        .param("launched", round.launchedOn())
                        .param("self", round.selfDue())
                        .param("check", round.checkDue())
                        .param("complaint", round.complaintUntil())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.name())
                        .param("account", actor.account())
                        .param("capacity", actor.capacity().words())
                        .update()
                > 0;
    }

    /** Keeps the day on which the points of the round called {@code id} were adopted. */
    public void adopt(UUID id, LocalDate day) {
        jdbc.sql("""
                        update scoring.round
                           set adopted_on = :day
                         where id = :id
                        """).param("id", id).param("day", day).update();
    }

    private static Round map(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("period"),
                row.getObject("cluster_id", UUID.class),
                row.getString("cluster"),
                row.getObject("table_id", UUID.class),
                Optional.ofNullable(row.getObject("head_unit_id", UUID.class)),
                row.getInt("team_size"),
                row.getLong("seed"),
                row.getObject("launched_on", LocalDate.class),
                row.getObject("self_due", LocalDate.class),
                row.getObject("check_due", LocalDate.class),
                row.getObject("complaint_until", LocalDate.class),
                Optional.ofNullable(row.getObject("adopted_on", LocalDate.class)));
    }
}
