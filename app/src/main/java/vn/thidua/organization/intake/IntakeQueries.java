package vn.thidua.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.BackgroundWork;
import vn.thidua.web.Work;

/**
 * Reads imports. A person sees the own ones; who may import into every unit at the top sees all, so that somebody can undo
 * what a colleague did.
 */
@Component
class IntakeQueries {

    /** Imports on the list. */
    static final int LISTED = 50;

    private static final String SELECT = """
            select id, state, received_at, received_by, confirmed_by, applied_at, undone_by, undone_at, errors, notices,
                   array(select file.name
                           from organization.intake_file file
                          where file.intake_id = intake.id
                          order by file.position) as files
              from organization.intake
             where (account_id = :account or :all)
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final PresentQueries present;
    private final BackgroundWork works;

    IntakeQueries(JdbcClient jdbc, Permissions permissions, PresentQueries present, BackgroundWork works) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.present = present;
        this.works = works;
    }

    /** Returns the imports that {@code actor} may see, the latest first, at most {@link #LISTED}. */
    List<Intake> list(Actor actor) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        return jdbc.sql(SELECT + " order by received_at desc, id desc limit :most")
                .param("account", actor.account())
                .param("all", seesAll(actor))
                .param("most", LISTED)
                .query((row, number) -> intake(row))
                .list();
    }

    /** @throws NotFound if there is no such import that {@code actor} may see */
    Intake get(Actor actor, UUID id) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        return jdbc.sql(SELECT + " and id = :id")
                .param("account", actor.account())
                .param("all", seesAll(actor))
                .param("id", id)
                .query((row, number) -> intake(row))
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    /** Returns the counts of the import, in the order of {@link Subject}; none before it was read. */
    List<Count> counts(UUID id) {
        return jdbc
                .sql("""
                        select subject, read, added, changed, unchanged, refused
                          from organization.intake_count
                         where intake_id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Count(
                        Subject.valueOf(row.getString("subject")),
                        row.getInt("read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("refused")))
                .list()
                .stream()
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .toList();
    }

    /** Returns the checksum of each file by its place and name, as facts for the audit log. */
    Map<String, String> checksums(UUID id) {
        Map<String, String> checksums = new HashMap<>();
        jdbc.sql("""
                        select position, name, sha256
                          from organization.intake_file
                         where intake_id = :id
                        """).param("id", id).query(row -> {
            checksums.put(
                    "file " + row.getInt("position"), row.getString("name") + " sha256 " + row.getString("sha256"));
        });
        return checksums;
    }

    /** Returns the work that is the import's next step, or the last try of it that had no effect. */
    Optional<Work> work(Intake intake) {
        String kind = switch (intake.state()) {
            case RECEIVED, OUTDATED -> IntakeWork.READ;
            case READY -> IntakeWork.APPLY;
            case APPLIED -> IntakeWork.UNDO;
            case DEFECTIVE, UNDONE, DISCARDED -> "";
        };
        return works.latest(kind, intake.id().toString()).filter(work -> work.isActive() || work.isWithoutEffect());
    }

    private boolean seesAll(Actor actor) {
        Scope scope = permissions.scope(actor, IntakePermission.IMPORT_LISTS);
        return !scope.units().isEmpty() && present.coversTop(scope.units());
    }

    private static Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                row.getString("confirmed_by"),
                instant(row, "applied_at"),
                row.getString("undone_by"),
                instant(row, "undone_at"),
                row.getInt("errors"),
                row.getInt("notices"),
                Arrays.asList((String[]) row.getArray("files").getArray()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
