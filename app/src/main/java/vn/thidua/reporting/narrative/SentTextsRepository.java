package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Freezes the texts of reports with what is sent, and loads them. */
@Repository
class SentTextsRepository {

    /** The text of one part, as it was sent. */
    record Sent(UUID submission, String part, List<String> paragraphs) {}

    private final JdbcClient jdbc;

    SentTextsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the texts of {@code parts} in the report of {@code unit} for {@code period} with {@code submission}. */
    void freeze(String period, UUID unit, UUID submission, List<String> parts) {
        jdbc.sql("""
                        insert into reporting.narrative_sent (submission_id, part, paragraphs)
                        select :submission, text.part, text.paragraphs
                          from reporting.narrative_text text
                          join reporting.report on report.id = text.report_id
                         where report.period_code = :period
                           and report.unit_id = :unit
                           and text.part = any (:parts)
                           and cardinality(text.paragraphs) > 0
                        """)
                .param("submission", submission)
                .param("period", period)
                .param("unit", unit)
                .param("parts", parts.toArray(String[]::new))
                .update();
    }

    /** Says whether the texts of {@code parts} as they stand are those that were frozen with {@code submission}. */
    boolean isFrozen(String period, UUID unit, UUID submission, List<String> parts) {
        return jdbc.sql("""
                        with stands as (
                            select text.part, text.paragraphs
                              from reporting.narrative_text text
                              join reporting.report on report.id = text.report_id
                             where report.period_code = :period
                               and report.unit_id = :unit
                               and text.part = any (:parts)
                               and cardinality(text.paragraphs) > 0),
                        frozen as (
                            select part, paragraphs
                              from reporting.narrative_sent
                             where submission_id = :submission
                               and part = any (:parts))
                        select not exists (select part, paragraphs from stands except select part, paragraphs from frozen)
                           and not exists (select part, paragraphs from frozen except select part, paragraphs from stands)
                        """)
                .param("submission", submission)
                .param("period", period)
                .param("unit", unit)
                .param("parts", parts.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Returns what was sent with {@code submission}, by part; a part that nobody wrote is not in it. */
    Map<String, List<String>> of(UUID submission) {
        return of(List.of(submission)).stream().collect(Collectors.toMap(Sent::part, Sent::paragraphs));
    }

    /** Returns what was sent with {@code submissions}. */
    List<Sent> of(List<UUID> submissions) {
        return jdbc.sql("""
                        select submission_id, part, paragraphs
                          from reporting.narrative_sent
                         where submission_id = any (:submissions)
                        """)
                .param("submissions", submissions.toArray(UUID[]::new))
                .query((row, number) ->
                        new Sent(row.getObject("submission_id", UUID.class), row.getString("part"), List.of((String[])
                                row.getArray("paragraphs").getArray())))
                .list();
    }
}
