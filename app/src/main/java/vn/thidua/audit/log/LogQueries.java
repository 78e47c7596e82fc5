package vn.thidua.audit.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.core.audit.Deed;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.web.Formats;

/** Reads the log for the screens. Entries are asked for by number, downwards, so a page costs the same anywhere. */
@Component
class LogQueries {

    /** Where a page of the list starts. */
    record Place(long number, boolean downwards) {

        /** The end of the log. */
        static final Place NEWEST = new Place(Long.MAX_VALUE, true);
    }

    /** An entry with what chains it to the one before. */
    record Chained(LogEntry entry, String previous, String hash) {}

    /** Sorts behind every moment of the log. */
    private static final String EVER = "9";

    private static final String VISIBLE = """
            (:overseer or entry.unit_id is null or entry.unit_id = any (:units))
            """;

    private static final String FILTERED = """
            select entry.number, entry.content, coalesce(unit.short_name, '') as unit
              from audit.entry
              left join organization.unit_latest unit on unit.id = entry.unit_id
             where %s
               and entry.occurred_at >= :from
               and entry.occurred_at < :to
               and (:action = '' or entry.action = :action)
               and (:kind = '' or entry.subject = :kind)
               and (:thing = '' or entry.subject_id = :thing)
               and (:person = '' or entry.person ilike :person_like)
               and (:unit = '' or unit.code = :unit or unit.short_name ilike :unit_like)
            """.formatted(VISIBLE);

    /** Jumps from value to value of a column in its index instead of reading every entry. */
    private static final String DISTINCT = """
            with recursive found (value) as (
                (select %1$s
                   from audit.entry
                  where %1$s is not null
                  order by %1$s
                  limit 1)
                union all
                select (select entry.%1$s
                          from audit.entry
                         where entry.%1$s > found.value
                         order by entry.%1$s
                         limit 1)
                  from found
                 where found.value is not null)
            """;

    private final JdbcClient jdbc;

    LogQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns at most {@code most} entries from {@code place} on, the newest first. */
    List<LogEntry> list(LogReader reader, LogFilter filter, Place place, int most) {
        String order = place.downwards()
                ? " and entry.number < :place order by entry.number desc limit :most"
                : " and entry.number > :place order by entry.number limit :most";
        List<LogEntry> entries = filled(jdbc.sql(FILTERED + order), reader, filter)
                .param("place", place.number())
                .param("most", most)
                .query((row, number) ->
                        ContentReader.read(row.getLong("number"), row.getString("content"), row.getString("unit")))
                .list();
        List<LogEntry> seen =
                entries.stream().map(entry -> entry.asSeenBy(reader)).toList();
        return place.downwards() ? seen : seen.reversed();
    }

    /** Returns entry {@code number}, if there is one that {@code reader} may see. */
    Optional<Chained> find(LogReader reader, long number) {
        return jdbc.sql("""
                        select entry.number, entry.content, coalesce(unit.short_name, '') as unit,
                               encode(entry.previous_hash, 'hex') as previous, encode(entry.hash, 'hex') as hash
                          from audit.entry
                          left join organization.unit_latest unit on unit.id = entry.unit_id
                         where entry.number = :number
                           and
                        """ + VISIBLE)
                .param("number", number)
                .param("overseer", reader.overseer())
                .param("units", reader.units())
                .query((row, place) -> new Chained(
                        ContentReader.read(row.getLong("number"), row.getString("content"), row.getString("unit"))
                                .asSeenBy(reader),
                        row.getString("previous"),
                        row.getString("hash")))
                .optional();
    }

    /** Returns the actions that the log knows, each once. */
    List<String> actions() {
        return distinct("action");
    }

    /** Returns the kinds of things that the log speaks of, each once. */
    List<String> subjects() {
        return distinct("subject");
    }

    /** Returns the head of the log, as people write it down. */
    PrintedHead head() {
        return jdbc.sql("select number, hash from audit.head()")
                .query((row, number) -> PrintedHead.read(row.getLong("number") + ":" + row.getString("hash")))
                .single()
                .orElseThrow();
    }

    /** Says whether {@code reader} covers every unit that the log speaks of. */
    boolean coversAll(LogReader reader) {
        return jdbc.sql(DISTINCT.formatted("unit_id")
                        + "select not exists (select 1 from found where value <> all (:units)) as covered")
                .param("units", reader.units())
                .query(Boolean.class)
                .single();
    }

    private List<String> distinct(String column) {
        return jdbc.sql(DISTINCT.formatted(column) + "select value from found where value is not null order by value")
                .query((row, number) -> row.getString("value"))
                .list();
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec sql, LogReader reader, LogFilter filter) {
        return sql.param("overseer", reader.overseer())
                .param("units", reader.units())
                .param("from", filter.firstDay().map(LogQueries::start).orElse(""))
                .param("to", filter.lastDay().map(day -> start(day.plusDays(1))).orElse(EVER))
                .param("action", filter.action())
                .param("kind", filter.kind())
                .param("thing", filter.thing())
                .param("person", filter.person())
                .param("person_like", like(filter.person()))
                .param("unit", filter.unit())
                .param("unit_like", like(filter.unit()));
    }

    private static String start(LocalDate day) {
        return Deed.moment(day.atStartOfDay(Formats.ZONE).toInstant());
    }

    private static String like(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
