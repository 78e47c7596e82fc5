package vn.thidua.reporting.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.form.AskedIndicators;

/**
 * Stores who wrote which number into a report: one by one in rows of {@code reporting.cell_edit}; those that a program filed
 * stand in the row of the filing and are read with them.
 */
@Repository
class EditRepository {

    private final JdbcClient jdbc;

    EditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps who wrote what into the report {@code id}. */
    void add(UUID id, AskedIndicators asked, List<CellEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        CellEdit first = edits.getFirst();
        int[] places = edits.stream()
                .mapToInt(edit -> asked.place(edit.indicator()).orElseThrow())
                .toArray();
        @Nullable Long[] before = new @Nullable Long[places.length];
        @Nullable Long[] after = new @Nullable Long[places.length];
        for (int i = 0; i < places.length; i++) {
            before[i] = asked.toStored(places[i], edits.get(i).before());
            after[i] = asked.toStored(places[i], edits.get(i).after());
        }
        jdbc.sql("""
                        insert into reporting.cell_edit
                               (report_id, place, part, revision, before, after, estimated, way, edited_at, edited_by,
                                account_id)
                        select :report, place, part, revision, before, after, estimated, :way, :at, :by, :account
                          from unnest(:places, :parts, :revisions, :before, :after, :estimated)
                               as edit (place, part, revision, before, after, estimated)
                        """)
                .param("report", id)
                .param("way", first.way().name())
                .param("at", first.at().atOffset(ZoneOffset.UTC))
                .param("by", first.by())
                .param("account", first.account())
                .param(
                        "places",
                        IntStream.of(places).mapToObj(place -> place + 1).toArray(Integer[]::new))
                .param("parts", edits.stream().map(edit -> edit.part().name()).toArray(String[]::new))
                .param("revisions", edits.stream().map(CellEdit::revision).toArray(Integer[]::new))
                .param("before", before)
                .param("after", after)
                .param("estimated", edits.stream().map(CellEdit::estimated).toArray(Boolean[]::new))
                .update();
    }

    /** Returns what was written into one cell of the report {@code id}, the latest first. */
    List<CellEdit> edits(UUID id, AskedIndicators asked, String indicator, CellPart part) {
        if (asked.place(indicator).isEmpty()) {
            return List.of();
        }
        int place = asked.place(indicator).getAsInt();
        return Collections.unmodifiableList(jdbc.sql("""
                        select revision, before, after, estimated, way, edited_at, edited_by, account_id
                          from reporting.cell_edit
                         where report_id = :report
                           and place = :place
                           and part = :part
                         union all
                        select cell.revision, cell.before, cell.after, cell.estimated, 'PROGRAM', filing.filed_at,
                               filing.filed_by, filing.account_id
                          from reporting.filing
                         cross join lateral unnest(filing.places, filing.of_target, filing.revisions, filing.before,
                                                   filing.after, filing.estimated)
                               as cell (place, of_target, revision, before, after, estimated)
                         where filing.report_id = :report
                           and cell.place = :place
                           and cell.of_target = (:part = 'TARGET')
                         order by revision desc
                        """)
                .param("report", id)
                .param("place", place + 1)
                .param("part", part.name())
                .query((row, number) -> new CellEdit(
                        indicator,
                        part,
                        row.getInt("revision"),
                        asked.fromStored(place, row.getObject("before", Long.class)),
                        asked.fromStored(place, row.getObject("after", Long.class)),
                        row.getBoolean("estimated"),
                        Way.valueOf(row.getString("way")),
                        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                        row.getString("edited_by"),
                        row.getObject("account_id", UUID.class)))
                .list());
    }

    /** Returns what happened to the numbers of the report {@code id} after {@code moment}. */
    List<CellChange> since(UUID id, AskedIndicators asked, Instant moment) {
        return Collections.unmodifiableList(jdbc.sql("""
                        select distinct on (place, part) place, part, before,
                               last_value(edited_by) over written as edited_by,
                               last_value(edited_at) over written as edited_at
                          from (select place, part, revision, before, edited_by, edited_at
                                  from reporting.cell_edit
                                 where report_id = :report
                                 union all
                                select cell.place, case when cell.of_target then 'TARGET' else 'FIGURE' end, cell.revision,
                                       cell.before, filing.filed_by, filing.filed_at
                                  from reporting.filing
                                 cross join lateral unnest(filing.places, filing.of_target, filing.revisions, filing.before)
                                       as cell (place, of_target, revision, before)
                                 where filing.report_id = :report) one
                         where edited_at > :moment
                           and place <= :size
                        window written as (partition by place, part order by revision
                                           rows between unbounded preceding and unbounded following)
                         order by place, part, revision
                        """)
                .param("report", id)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("size", asked.size())
                .query((row, number) -> {
                    int place = row.getInt("place") - 1;
                    return new CellChange(
                            asked.list().get(place).code(),
                            CellPart.valueOf(row.getString("part")),
                            asked.fromStored(place, row.getObject("before", Long.class)),
                            row.getString("edited_by"),
                            row.getObject("edited_at", OffsetDateTime.class).toInstant());
                })
                .list());
    }

    /** Returns the number that was written last into the report {@code id}, if one was. */
    Optional<CellEdit> lastEdit(UUID id, AskedIndicators asked) {
        return jdbc.sql("""
                        select place, part
                          from (select place, part, edited_at
                                  from reporting.cell_edit
                                 where report_id = :report
                                 union all
                                select cell.place, case when cell.of_target then 'TARGET' else 'FIGURE' end, filed_at
                                  from reporting.filing
                                 cross join lateral unnest(places, of_target) as cell (place, of_target)
                                 where report_id = :report) written
                         order by edited_at desc, place
                         limit 1
                        """)
                .param("report", id)
                .query((row, number) -> edits(
                                id,
                                asked,
                                asked.list().get(row.getInt("place") - 1).code(),
                                CellPart.valueOf(row.getString("part")))
                        .stream()
                        .findFirst())
                .optional()
                .flatMap(edit -> edit);
    }
}
