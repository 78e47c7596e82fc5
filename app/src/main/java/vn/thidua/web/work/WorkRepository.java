package vn.thidua.web.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
import vn.thidua.web.Work;
import vn.thidua.web.Work.State;

/** Stores what is known about background work. Each change says from which state, so that the first one wins. */
@Repository
class WorkRepository {

    private static final String COLUMNS = """
            id, kind, subject, state, done, total, stage, started_by, queued_at, ended_at, incident
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds queued work; nothing if work of the kind on the subject has not ended. */
    Optional<UUID> insert(Actor actor, String kind, String subject) {
        return jdbc.sql("""
                        insert into web.work (id, kind, subject, state, account_id, started_by, queued_at)
                        values (uuidv7(), :kind, :subject, 'QUEUED', :account, :startedBy, :now)
                            on conflict (kind, subject) where state in ('QUEUED', 'RUNNING') do nothing
                        returning id
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .param("account", actor.account())
                .param("startedBy", actor.name())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    Optional<Work> latest(String kind, String subject) {
        return jdbc.sql("select " + COLUMNS + """
                          from web.work
                         where kind = :kind
                           and subject = :subject
                         order by queued_at desc, id desc
                         limit 1
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, number) -> work(row))
                .optional();
    }

    boolean begin(UUID id) {
        return jdbc.sql("""
                                update web.work
                                   set state = 'RUNNING', started_at = :now
                                 where id = :id
                                   and state = 'QUEUED'
                                """).param("id", id).param("now", now()).update() == 1;
    }

    /** Records how far running work has come, and returns whether it may go on. */
    boolean advance(UUID id, int done, int total, String stage) {
        return jdbc.sql("""
                        update web.work
                           set done = :done, total = :total, stage = :stage
                         where id = :id
                           and state = 'RUNNING'
                        returning not cancel_requested
                        """)
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .param("stage", stage)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Marks running work as done unless it shall stop, and returns whether it did. */
    boolean complete(UUID id) {
        return jdbc.sql("""
                                update web.work
                                   set state = 'DONE', done = greatest(done, total), ended_at = :now
                                 where id = :id
                                   and state = 'RUNNING'
                                   and not cancel_requested
                                """).param("id", id).param("now", now()).update() == 1;
    }

    /** Ends running work that is not done. */
    void end(UUID id, State state, String incident) {
        jdbc.sql("""
                        update web.work
                           set state = :state, incident = :incident, ended_at = :now
                         where id = :id
                           and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("incident", incident)
                .param("now", now())
                .update();
    }

    boolean cancel(UUID id) {
        return jdbc.sql("""
                                update web.work
                                   set cancel_requested = true,
                                       state = case state when 'QUEUED' then 'CANCELLED' else state end,
                                       ended_at = case state when 'QUEUED' then :now end
                                 where id = :id
                                   and state in ('QUEUED', 'RUNNING')
                                """).param("id", id).param("now", now()).update() == 1;
    }

    /** Ends all that a process which is gone had queued or begun, and returns how much that was. */
    int endInterrupted() {
        return jdbc.sql("""
                        update web.work
                           set state = 'FAILED', ended_at = :now
                         where state in ('QUEUED', 'RUNNING')
                        """).param("now", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("stage"),
                row.getString("started_by"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("incident"));
    }
}
