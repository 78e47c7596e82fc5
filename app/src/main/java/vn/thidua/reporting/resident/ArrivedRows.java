package vn.thidua.reporting.resident;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thidua.core.consolidation.tree.Cells;
import vn.thidua.reporting.form.AskedIndicators;

/**
 * Reads which reports count for a period, and which have come in since.
 *
 * <p>The arrays come in the form in which the server sends them, because drivers make an object of every number.
 */
@Component
class ArrivedRows {

    /** Bytes before the numbers of an array of one dimension. */
    private static final int HEAD = 20;

    private static final String LATEST = """
            select distinct on (submission.unit_id)
                   unit.code, submission.version, array_send(submission.figures) as figures,
                   array_send(submission.estimated) as estimated
              from reporting.submission
              join organization.unit on unit.id = submission.unit_id
             where submission.period_code = :period
               %s
             order by submission.unit_id desc, submission.version desc
            """;

    /**
     * What had come in at some moment.
     *
     * @param mark no transaction before this one was still running; what comes in later is of it or of a later one
     * @param versions by unit, what was written by this transaction or a later one when the question was asked
     */
    record Arrivals(String mark, Map<UUID, Integer> versions) {}

    /** A report that counts. */
    record Arrived(String unit, int version, Cells cells) {}

    private record Line(String mark, UUID unit, int version) {}

    private final JdbcClient jdbc;

    ArrivedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the mark of now, to be asked {@link #since} later. */
    String mark() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /** Returns what may have come in for {@code period} since {@code mark} was taken; something may be known already. */
    Arrivals since(String mark, String period) {
        List<Line> lines = jdbc.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text as mark, submission.unit_id,
                               coalesce(submission.version, 0) as version
                          from (values (1)) as once (more)
                          left join reporting.submission
                            on submission.period_code = :period
                           and submission.written_in >= cast(:mark as xid8)
                        """)
                .param("period", period)
                .param("mark", mark)
                .query((row, number) ->
                        new Line(row.getString("mark"), row.getObject("unit_id", UUID.class), row.getInt("version")))
                .list();
        Map<UUID, Integer> versions = new HashMap<>();
        lines.stream()
                .filter(line -> line.version() > 0)
                .forEach(line -> versions.merge(line.unit(), line.version(), Math::max));
        return new Arrivals(lines.getFirst().mark(), versions);
    }

    /** Returns the report of each unit that counts for {@code period}, which asks {@code asked}. */
    List<Arrived> latest(String period, AskedIndicators asked) {
        return read(jdbc.sql(LATEST.formatted("")).param("period", period), asked);
    }

    /** Returns the reports of {@code units} that count for {@code period}, which asks {@code asked}. */
    List<Arrived> latest(String period, AskedIndicators asked, Collection<UUID> units) {
        return read(
                jdbc.sql(LATEST.formatted("and submission.unit_id = any (:units)"))
                        .param("period", period)
                        .param("units", units.toArray(UUID[]::new)),
                asked);
    }

    private static List<Arrived> read(StatementSpec query, AskedIndicators asked) {
        return query.query((row, number) -> {
                    String unit = row.getString("code");
                    return new Arrived(
                            unit,
                            row.getInt("version"),
                            cells(row.getBytes("figures"), row.getBytes("estimated"), asked.placesNotAsked(unit)));
                })
                .list();
    }

    /** Reads what {@code array_send} writes: a head, then of each number its length and its bytes; no length is null. */
    private static Cells cells(byte[] sent, byte[] marks, BitSet notAsked) {
        ByteBuffer bytes = ByteBuffer.wrap(sent);
        if (sent.length < HEAD) {
            return Cells.of(0).done();
        }
        int places = bytes.getInt(HEAD - 8);
        bytes.position(HEAD);
        Cells.Filling filling = Cells.of(places);
        for (int place = 0; place < places; place++) {
            if (bytes.getInt() > 0) {
                long figure = bytes.getLong();
                if (isMarked(marks, place)) {
                    filling.estimated(place, figure);
                } else {
                    filling.reported(place, figure);
                }
            }
        }
        // What was sent before the form left it out stays on record and does not count.
        notAsked.stream().filter(place -> place < places).forEach(filling::notAsked);
        return filling.done();
    }

    /** Reads one of the marks, of which there are none at all if nothing is estimated; each has a length and one byte. */
    private static boolean isMarked(byte[] marks, int place) {
        int at = HEAD + place * (Integer.BYTES + 1) + Integer.BYTES;
        return at < marks.length && marks[at] != 0;
    }
}
