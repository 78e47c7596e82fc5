package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the order of a cluster after each step of a sheet. A row is never changed. */
@Repository
class MomentRepository {

    /**
     * A step after which the order was kept.
     *
     * @param sheet the sheet that stepped
     * @param kind of the step, as {@link TakenStep#kind}
     */
    record Moment(int number, UUID sheet, String kind, Instant at) {}

    /** Place and total of a sheet after the step {@code number}. */
    record Line(int number, UUID sheet, int place, BigDecimal total) {}

    private final JdbcClient jdbc;

    MomentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a moment of the round, which the caller has locked, and returns its number. */
    int add(UUID round, UUID sheet, String kind, Instant at) {
        int number = jdbc.sql("""
                        select coalesce(max(number), 0) + 1
                          from scoring.round_moment
                         where round_id = :round
                        """).param("round", round).query(Integer.class).single();
        jdbc.sql("""
                        insert into scoring.round_moment (round_id, number, sheet_id, kind, taken_at)
                        values (:round, :number, :sheet, :kind, :at)
                        """)
                .param("round", round)
                .param("number", number)
                .param("sheet", sheet)
                .param("kind", kind)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    void add(UUID round, Line line) {
        jdbc.sql("""
                        insert into scoring.round_place (round_id, number, sheet_id, place, total)
                        values (:round, :number, :sheet, :place, :total)
                        """)
                .param("round", round)
                .param("number", line.number())
                .param("sheet", line.sheet())
                .param("place", line.place())
                .param("total", line.total())
                .update();
    }

    /** Returns the last {@code most} moments of the round, the latest first. */
    List<Moment> moments(UUID round, int most) {
        return jdbc.sql("""
                        select number, sheet_id, kind, taken_at
                          from scoring.round_moment
                         where round_id = :round
                         order by number desc
                         limit :most
                        """)
                .param("round", round)
                .param("most", most)
                .query((row, number) -> new Moment(
                        row.getInt("number"),
                        row.getObject("sheet_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Returns the places from moment {@code first} on of the sheets that the reader may see, by moment and place. */
    List<Line> lines(UUID round, int first) {
        return jdbc.sql("""
                        select number, sheet_id, place, total
                          from scoring.round_place
                         where round_id = :round
                           and number >= :first
                         order by number, place, sheet_id
                        """)
                .param("round", round)
                .param("first", first)
                .query((row, number) -> new Line(
                        row.getInt("number"),
                        row.getObject("sheet_id", UUID.class),
                        row.getInt("place"),
                        row.getBigDecimal("total")))
                .list();
    }
}
