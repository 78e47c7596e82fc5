package vn.thidua.reporting.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.SourceFile;

/** Keeps files until they are read in the background, and those that were refused for a week, so that notes can be written into them. */
@Repository
class KeptFiles {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps {@code file} as the one at {@code position}, from 1; what was kept for too long goes. */
    void put(UUID intake, int position, SourceFile file) {
        jdbc.sql("delete from reporting.import_content where kept_at < :oldest")
                .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into reporting.import_content (import_id, position, file_name, content, kept_at)
                        values (:intake, :position, :name, :content, :now)
                            on conflict (import_id, position) do nothing
                        """)
                .param("intake", intake)
                .param("position", position)
                .param("name", file.name())
                .param("content", file.content())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID intake, int position) {
        jdbc.sql("delete from reporting.import_content where import_id = :intake and position = :position")
                .param("intake", intake)
                .param("position", position)
                .update();
    }

    Optional<SourceFile> find(UUID intake, int position) {
        return jdbc.sql("""
                        select file_name, content
                          from reporting.import_content
                         where import_id = :intake
                           and position = :position
                        """)
                .param("intake", intake)
                .param("position", position)
                .query((row, number) -> new SourceFile(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    /** Returns which files are kept, in their order. */
    List<Integer> positions(UUID intake) {
        return jdbc.sql("select position from reporting.import_content where import_id = :intake order by position")
                .param("intake", intake)
                .query((row, number) -> row.getInt("position"))
                .list();
    }
}
