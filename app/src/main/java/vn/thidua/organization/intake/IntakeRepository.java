package vn.thidua.organization.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

/** Stores imports: their state, files, counts and defects. Their lines are in {@code StagingRepository}. */
@Repository
class IntakeRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    IntakeRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID insert(Actor actor, List<SentFile> files) {
        UUID id = jdbc.sql("""
                        insert into organization.intake (id, state, received_at, account_id, received_by)
                        values (uuidv7(), 'RECEIVED', :now, :account, :name)
                        returning id
                        """)
                .param("now", now())
                .param("account", actor.account())
                .param("name", actor.name())
                .query(UUID.class)
                .single();
        for (int position = 1; position <= files.size(); position++) {
            SentFile file = files.get(position - 1);
            jdbc.sql("""
                            insert into organization.intake_file (intake_id, position, name, sha256, size, content)
                            values (:intake, :position, :name, :sha256, :size, :content)
                            """)
                    .param("intake", id)
                    .param("position", position)
                    .param("name", file.name())
                    .param("sha256", file.sha256())
                    .param("size", file.content().length)
                    .param("content", file.content())
                    .update();
        }
        return id;
    }

    /** Returns the files that are still kept, in their order. */
    List<SentFile> files(UUID id) {
        return jdbc.sql("""
                        select name, content
                          from organization.intake_file
                         where intake_id = :intake
                           and content is not null
                         order by position
                        """)
                .param("intake", id)
                .query((row, number) -> new SentFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /** Forgets what was in the files; their names and checksums stay. */
    void forgetFiles(UUID id) {
        jdbc.sql("update organization.intake_file set content = null where intake_id = :intake")
                .param("intake", id)
                .update();
    }

    /**
     * Returns the state of the import, which nobody else changes until the transaction ends.
     *
     * @throws NotFound if there is no such import
     */
    State lock(UUID id) {
        return jdbc.sql("select state from organization.intake where id = :id for update")
                .param("id", id)
                .query(State.class)
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    void setState(UUID id, State state) {
        jdbc.sql("update organization.intake set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void setApplied(UUID id, Actor actor) {
        jdbc.sql("""
                        update organization.intake
                           set state = 'APPLIED', applied_at = :now, confirmed_by = :name
                         where id = :id
                        """)
                .param("now", now())
                .param("name", actor.name())
                .param("id", id)
                .update();
    }

    void setUndone(UUID id, Actor actor) {
        jdbc.sql("""
                        update organization.intake
                           set state = 'UNDONE', undone_at = :now, undone_by = :name
                         where id = :id
                        """)
                .param("now", now())
                .param("name", actor.name())
                .param("id", id)
                .update();
    }

    void putCounts(UUID id, List<Count> counts, DefectLog log) {
        jdbc.sql("delete from organization.intake_count where intake_id = :id")
                .param("id", id)
                .update();
        for (Count count : counts) {
            jdbc.sql("""
                            insert into organization.intake_count (intake_id, subject, read, added, changed, unchanged, refused)
                            values (:intake, :subject, :read, :added, :changed, :unchanged, :refused)
                            """)
                    .param("intake", id)
                    .param("subject", count.subject().name())
                    .param("read", count.read())
                    .param("added", count.added())
                    .param("changed", count.changed())
                    .param("unchanged", count.unchanged())
                    .param("refused", count.refused())
                    .update();
        }
        jdbc.sql("update organization.intake set errors = :errors, notices = :notices where id = :id")
                .param("errors", log.errors())
                .param("notices", log.notices())
                .param("id", id)
                .update();
    }

    /** Replaces what was wrong when the import was last asked the same thing. */
    void putDefects(UUID id, Asked asked, List<Defect> defects) {
        jdbc.sql("delete from organization.intake_defect where intake_id = :id and asked = :asked")
                .param("id", id)
                .param("asked", asked.name())
                .update();
        IntStream.range(0, defects.size()).forEach(i -> {
            Defect defect = defects.get(i);
            jdbc.sql("""
                            insert into organization.intake_defect
                                   (intake_id, asked, position, file, sheet, line, cell, notice, family, code, arguments, found)
                            values (:intake, :asked, :position, :file, :sheet, :line, :cell, :notice, :family, :code,
                                    :arguments::jsonb, :found)
                            """)
                    .param("intake", id)
                    .param("asked", asked.name())
                    .param("position", i + 1)
                    .param("file", defect.place().file())
                    .param("sheet", defect.place().sheet())
                    .param("line", defect.place().line())
                    .param("cell", defect.cell())
                    .param("notice", defect.isNotice())
                    .param("family", defect.what().code().getClass().getSimpleName())
                    .param("code", defect.what().code().name())
                    .param("arguments", json.writeValueAsString(defect.what().arguments()))
                    .param("found", defect.found().replace("\u0000", ""))
                    .update();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
