package vn.thidua.scoring.round;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.round.SheetState;

/** Stores what was done with sheets. A row is never changed. */
@Repository
class StepRepository {

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the steps of the sheet called {@code sheet}, in order. */
    List<TakenStep> of(UUID sheet) {
        return jdbc.sql("""
                        select position, kind, from_state, to_state, leaves, reason, taken_at, taken_by, account_id, capacity
                          from scoring.sheet_step
                         where sheet_id = :sheet
                         order by position
                        """)
                .param("sheet", sheet)
                .query((row, number) -> new TakenStep(
                        row.getInt("position"),
                        row.getString("kind"),
                        SheetState.valueOf(row.getString("from_state")),
                        SheetState.valueOf(row.getString("to_state")),
                        List.of((String[]) row.getArray("leaves").getArray()),
                        row.getString("reason"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getString("taken_by"),
                        row.getObject("account_id", UUID.class),
                        row.getString("capacity")))
                .list();
    }

    void add(UUID sheet, TakenStep step) {
        jdbc.sql("""
                        insert into scoring.sheet_step
                               (sheet_id, position, kind, from_state, to_state, leaves, reason, taken_at, taken_by,
                                account_id, capacity)
                        values (:sheet, :position, :kind, :from, :to, :leaves, :reason, :at, :by, :account, :capacity)
                        """)
                .param("sheet", sheet)
                .param("position", step.position())
                .param("kind", step.kind())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("leaves", step.leaves().toArray(String[]::new))
                .param("reason", step.reason())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", step.by())
                .param("account", step.account())
                .param("capacity", step.capacity())
                .update();
    }
}
