package vn.thidua.scoring.round;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Stores explanations and their answers. */
@Repository
class ExplanationRepository {

    private final JdbcClient jdbc;

    ExplanationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what the unit said about the sheet called {@code sheet}, in order. */
    List<Explanation> of(UUID sheet) {
        return jdbc.sql("""
                        select sheet_id, number, leaf, words, said_at, said_by, account_id, capacity, answer, answered_by
                          from scoring.sheet_explanation
                         where sheet_id = :sheet
                         order by number
                        """)
                .param("sheet", sheet)
                .query((row, number) -> new Explanation(
                        row.getObject("sheet_id", UUID.class),
                        row.getInt("number"),
                        row.getString("leaf"),
                        row.getString("words"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getString("said_by"),
                        row.getObject("account_id", UUID.class),
                        row.getString("capacity"),
                        row.getString("answer"),
                        Optional.ofNullable(row.getString("answered_by")).orElse("")))
                .list();
    }

    void add(Explanation explanation) {
        jdbc.sql("""
                        insert into scoring.sheet_explanation
                               (sheet_id, number, leaf, words, said_at, said_by, account_id, capacity)
                        values (:sheet, :number, :leaf, :words, :at, :by, :account, :capacity)
                        """)
                .param("sheet", explanation.sheet())
                .param("number", explanation.number())
                .param("leaf", explanation.leaf())
                .param("words", explanation.words())
                .param("at", explanation.at().atOffset(ZoneOffset.UTC))
                .param("by", explanation.by())
                .param("account", explanation.account())
                .param("capacity", explanation.capacity())
                .update();
    }

    /** Keeps {@code answer}, unless there is one. */
    boolean answer(UUID sheet, int number, String answer, Actor actor, Instant at) {
        return jdbc.sql("""
                        update scoring.sheet_explanation
                           set answer = :answer, answered_at = :at, answered_by = :by, answered_account_id = :account
                         where sheet_id = :sheet
                           and number = :number
                           and answer = ''
                        """)
                        .param("sheet", sheet)
                        .param("number", number)
                        .param("answer", answer)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", actor.name())
                        .param("account", actor.account())
                        .update()
                > 0;
    }
}
