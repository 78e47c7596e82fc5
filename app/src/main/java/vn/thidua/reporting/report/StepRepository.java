package vn.thidua.reporting.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.form.AskedIndicators;

/** Stores what was done with reports, why they were sent back, and the receipts for what was sent. */
@Repository
class StepRepository {

    /** A receipt as it was given. */
    record Receipt(UUID report, UUID submission, UUID account) {}

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what was done with the report {@code id}, in order. */
    List<Step> steps(UUID id) {
        return jdbc.sql("""
                        select position, kind, submission_id, taken_at, taken_by, account_id, capacity, reason
                          from reporting.report_step
                         where report_id = :report
                         order by position
                        """)
                .param("report", id)
                .query((row, number) -> map(row))
                .list();
    }

    /** Keeps {@code step} of the report {@code id}. */
    void add(UUID id, Step step) {
        jdbc.sql("""
                        insert into reporting.report_step
                               (report_id, position, kind, submission_id, taken_at, taken_by, account_id, capacity, reason)
                        values (:report, :position, :kind, :submission, :at, :by, :account, :capacity, :reason)
                        """)
                .param("report", id)
                .param("position", step.position())
                .param("kind", step.kind().name())
                .param("submission", step.submission().orElse(null))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", step.by())
                .param("account", step.account())
                .param("capacity", step.capacity())
                .param("reason", step.reason())
                .update();
    }

    /** Keeps why the report {@code of} was sent back in the step at {@code position}. */
    void add(Report of, int position, AskedIndicators asked, List<Objection> objections) {
        for (int i = 0; i < objections.size(); i++) {
            Objection objection = objections.get(i);
            OptionalInt place = objection.indicator().map(asked::place).orElseGet(OptionalInt::empty);
            jdbc.sql("""
                            insert into reporting.return_defect (report_id, position, number, place, part, words, revision)
                            values (:report, :position, :number, :place, :part, :words,
                                    coalesce((select text.version
                                                from reporting.narrative_text text
                                               where text.report_id = :report
                                                 and text.part = :part), :revision))
                            """)
                    .param("report", of.id())
                    .param("position", position)
                    .param("number", i + 1)
                    .param("place", place.isPresent() ? place.getAsInt() + 1 : null)
                    .param("part", objection.part().orElse(null), Types.VARCHAR)
                    .param("words", objection.words())
                    .param(
                            "revision",
                            place.isPresent() ? of.slots().get(place.getAsInt()).figureRevision() : 0)
                    .update();
        }
    }

    /** Returns why {@code report} was sent back last; nothing if it never was, or was accepted since. */
    List<Defect> defects(Report report, AskedIndicators asked) {
        return jdbc.sql("""
                        select number, place, return_defect.part, words, revision, answer,
                               coalesce(text.version, 0) > revision as retold
                          from reporting.return_defect
                          left join reporting.narrative_text text on text.report_id = return_defect.report_id
                                                                 and text.part = return_defect.part
                         where return_defect.report_id = :report
                           and (place is null or place <= :size)
                           and position = (select max(position)
                                             from reporting.report_step
                                            where report_id = :report
                                              and kind = 'RETURN')
                           and not exists (select 1
                                             from reporting.report_step later
                                            where later.report_id = :report
                                              and later.position > return_defect.position
                                              and later.kind in ('ACCEPT', 'TAKE_IN'))
                         order by number
                        """)
                .param("report", report.id())
                .param("size", asked.size())
                .query((row, number) -> defect(row, report, asked))
                .list();
    }

    private static Defect defect(ResultSet row, Report report, AskedIndicators asked) throws SQLException {
        Integer place = row.getObject("place", Integer.class);
        return new Defect(
                row.getInt("number"),
                Optional.ofNullable(place)
                        .map(found -> asked.list().get(found - 1).code()),
                Optional.ofNullable(row.getString("part")),
                row.getString("words"),
                row.getString("answer"),
                place == null
                        ? row.getString("part") != null && row.getBoolean("retold")
                        : report.slots().get(place - 1).figureRevision() > row.getInt("revision"));
    }

    /** Keeps what the unit says to the defect {@code number} of the list that {@code report} was sent back with last. */
    boolean answer(Report report, int number, String words) {
        return jdbc.sql("""
                        update reporting.return_defect
                           set answer = :words
                         where report_id = :report
                           and number = :number
                           and position = (select max(position)
                                             from reporting.report_step
                                            where report_id = :report
                                              and kind = 'RETURN')
                        """)
                        .param("report", report.id())
                        .param("number", number)
                        .param("words", words)
                        .update()
                > 0;
    }

    /** Returns the receipt that was given under {@code key}, if one was. */
    Optional<Receipt> receipt(UUID key) {
        return jdbc.sql("""
                        select report_id, submission_id, account_id
                          from reporting.receipt
                         where key = :key
                        """)
                .param("key", key)
                .query((row, number) -> new Receipt(
                        row.getObject("report_id", UUID.class),
                        row.getObject("submission_id", UUID.class),
                        row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** Keeps that a receipt was given under {@code key}. */
    void add(UUID key, Receipt receipt, OffsetDateTime at) {
        jdbc.sql("""
                        insert into reporting.receipt (key, report_id, submission_id, account_id, given_at)
                        values (:key, :report, :submission, :account, :at)
                        """)
                .param("key", key)
                .param("report", receipt.report())
                .param("submission", receipt.submission())
                .param("account", receipt.account())
                .param("at", at)
                .update();
    }

    private static Step map(ResultSet row) throws SQLException {
        return new Step(
                row.getInt("position"),
                StepKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("submission_id", UUID.class)),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"),
                row.getObject("account_id", UUID.class),
                row.getString("capacity"),
                row.getString("reason"));
    }
}
