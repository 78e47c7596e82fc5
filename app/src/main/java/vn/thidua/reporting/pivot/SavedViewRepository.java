package vn.thidua.reporting.pivot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Stores views. Each question names the person: one's own and those that are shared with the role are there. */
@Repository
class SavedViewRepository {

    private final JdbcClient jdbc;

    SavedViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the views that {@code actor} may open, by name. */
    List<SavedView> list(Actor actor) {
        return jdbc.sql("""
                        select id, account_id, owner, name, role, query, version, changed_at, changed_by
                          from reporting.saved_view
                         where account_id = :account
                            or role = :role
                         order by name, id
                        """)
                .param("account", actor.account())
                .param("role", actor.role())
                .query((row, number) -> map(row))
                .list();
    }

    /** Returns the view {@code id}, if {@code actor} may open it. */
    Optional<SavedView> find(Actor actor, UUID id) {
        return find(actor, id, "");
    }

    /** Returns the same and lets nobody else change it until the transaction ends. */
    Optional<SavedView> lock(Actor actor, UUID id) {
        return find(actor, id, "for update");
    }

    private Optional<SavedView> find(Actor actor, UUID id, String lock) {
        return jdbc.sql("""
                        select id, account_id, owner, name, role, query, version, changed_at, changed_by
                          from reporting.saved_view
                         where id = :id
                           and (account_id = :account or role = :role)
                        """ + lock)
                .param("id", id)
                .param("account", actor.account())
                .param("role", actor.role())
                .query((row, number) -> map(row))
                .optional();
    }

    void insert(SavedView view) {
        jdbc.sql("""
                        insert into reporting.saved_view
                               (id, account_id, owner, name, role, query, version, changed_at, changed_by)
                        values (:id, :account, :owner, :name, :role, :query, :version, :at, :by)
                        """)
                .param("id", view.id())
                .param("account", view.account())
                .param("owner", view.owner())
                .param("name", view.name())
                .param("role", view.role().orElse(null))
                .param("query", view.query())
                .param("version", view.version())
                .param("at", view.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", view.changedBy())
                .update();
    }

    /** Writes what can change of a view that is locked. */
    void update(SavedView view) {
        jdbc.sql("""
                        update reporting.saved_view
                           set name = :name, role = :role, query = :query, version = :version, changed_at = :at,
                               changed_by = :by
                         where id = :id
                        """)
                .param("id", view.id())
                .param("name", view.name())
                .param("role", view.role().orElse(null))
                .param("query", view.query())
                .param("version", view.version())
                .param("at", view.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", view.changedBy())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from reporting.saved_view where id = :id")
                .param("id", id)
                .update();
    }

    private static SavedView map(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("owner"),
                row.getString("name"),
                Optional.ofNullable(row.getString("role")),
                row.getString("query"),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
