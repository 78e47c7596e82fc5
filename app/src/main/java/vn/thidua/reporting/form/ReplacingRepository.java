package vn.thidua.reporting.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/**
 * Moves what a period holds to the places of another version of its form. What is not asked any more is kept: at a place
 * beyond every form, and beside the submission that had it.
 */
@Repository
class ReplacingRepository {

    private static final int RETIRED = 10_000;

    private final JdbcClient jdbc;

    ReplacingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says whether the reader's units are all there are. The fence hides the rows of others, and then nothing can be moved. */
    boolean coversEverything() {
        return jdbc.sql("select organization.reader_sees_all() or organization.reader_covers_everything()")
                .query(Boolean.class)
                .single();
    }

    /** Keeps everybody else from writing figures until the transaction ends. */
    void lock() {
        jdbc.sql("lock table reporting.report, reporting.submission in share row exclusive mode")
                .update();
    }

    void move(String period, int version, Replacing replacing, Actor actor, Instant now) {
        retire(period, version, replacing);
        keepFigures(period, version, replacing);
        keepHistory(period, replacing, actor, now);
        movePlaces(period, replacing);
        moveReports(period, replacing);
        moveSubmissions(period, replacing);
        replacing.notAsked().forEach((unit, places) -> clear(period, unit, places, actor, now));
    }

    /** What a unit is not asked for leaves its working copy; what it has sent stays as it was sent. */
    private void clear(String period, String unit, List<Integer> places, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into reporting.cell_edit
                               (report_id, place, part, revision, before, after, estimated, way, edited_at, edited_by,
                                account_id)
                        select report.id, gone.place, held.part, held.revision + 1, held.number, null, false, 'FORM',
                               :at, :by, :account
                          from reporting.report
                          join organization.unit on unit.id = report.unit_id
                         cross join unnest(:places) as gone (place)
                         cross join lateral (values ('FIGURE', figures[gone.place], figure_revisions[gone.place]),
                                                    ('TARGET', targets[gone.place], target_revisions[gone.place]))
                                    as held (part, number, revision)
                         where period_code = :period
                           and unit.code = :unit
                           and held.number is not null
                        """)
                .param("period", period)
                .param("unit", unit)
                .param("places", places.toArray(Integer[]::new))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("account", actor.account())
                .update();
        jdbc.sql("""
                        update reporting.report
                           set figures = array(select case when place = any (:places) then null else figures[place] end
                                                 %1$s),
                               targets = array(select case when place = any (:places) then null else targets[place] end
                                                 %1$s),
                               estimated = array(select estimated[place] and place <> all (:places) %1$s),
                               figure_revisions = array(select figure_revisions[place]
                                                               + (place = any (:places)
                                                                  and figures[place] is not null)::int %1$s),
                               target_revisions = array(select target_revisions[place]
                                                               + (place = any (:places)
                                                                  and targets[place] is not null)::int %1$s)
                          from organization.unit
                         where period_code = :period
                           and unit.id = report.unit_id
                           and unit.code = :unit
                        """.formatted("from generate_subscripts(figures, 1) as place order by place"))
                .param("period", period)
                .param("unit", unit)
                .param("places", places.toArray(Integer[]::new))
                .update();
    }

    private void retire(String period, int version, Replacing replacing) {
        with(replacing, jdbc.sql("""
                        insert into reporting.retired_place (period_code, place, indicator, form_version)
                        select :period, coalesce((select max(place)
                                                    from reporting.retired_place
                                                   where period_code = :period), :retired) + number, indicator, :version
                          from unnest(:dropped) with ordinality as gone (indicator, number)
                        """).param("retired", RETIRED))
                .param("period", period)
                .param("version", version)
                .update();
    }

    private void keepFigures(String period, int version, Replacing replacing) {
        with(replacing, jdbc.sql("""
                        insert into reporting.retired_figure
                               (submission_id, indicator, form_version, figure, target, estimated, sheet, cell)
                        select submission.id, gone.indicator, :version, figures[gone.place], targets[gone.place],
                               coalesce(estimated[gone.place], false), coalesce(sheets[gone.place], ''),
                               coalesce(cells[gone.place], '')
                          from reporting.submission
                         cross join unnest(:dropped, :droppedPlaces) as gone (indicator, place)
                         where period_code = :period
                        """))
                .param("period", period)
                .param("version", version)
                .update();
    }

    private void keepHistory(String period, Replacing replacing, Actor actor, Instant now) {
        with(replacing, jdbc.sql("""
                        insert into reporting.cell_edit
                               (report_id, place, part, revision, before, after, estimated, way, edited_at, edited_by,
                                account_id)
                        select report.id, gone.place, held.part, held.revision + 1, held.number, null, false, 'FORM',
                               :at, :by, :account
                          from reporting.report
                         cross join unnest(:dropped, :droppedPlaces) as gone (indicator, place)
                         cross join lateral (values ('FIGURE', figures[gone.place], figure_revisions[gone.place]),
                                                    ('TARGET', targets[gone.place], target_revisions[gone.place]))
                                    as held (part, number, revision)
                         where period_code = :period
                           and held.number is not null
                        """))
                .param("period", period)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("account", actor.account())
                .update();
    }

    /** Two steps, because two figures may change places and the key must never hold the same place twice. */
    private void movePlaces(String period, Replacing replacing) {
        for (String table : new String[] {"cell_edit", "return_defect", "cell_comment", "evidence"}) {
            jdbc.sql("""
                            update reporting.%1$s
                               set place = place + 1000000
                             where place <= :retired
                               and report_id in (select id from reporting.report where period_code = :period)
                            """.formatted(table))
                    .param("retired", RETIRED)
                    .param("period", period)
                    .update();
            with(replacing, jdbc.sql("""
                            update reporting.%1$s
                               set place = target.place
                              from (select source + 1000000 as held, number as place
                                      from unnest(:sources) with ordinality as kept (source, number)
                                     where source is not null
                                     union all
                                    select gone.place + 1000000, max(retired.place)
                                      from unnest(:dropped, :droppedPlaces) as gone (indicator, place)
                                      join reporting.retired_place retired
                                        on retired.indicator = gone.indicator
                                       and retired.period_code = :period
                                     group by gone.place) target
                             where %1$s.place = target.held
                               and report_id in (select id from reporting.report where period_code = :period)
                            """.formatted(table)))
                    .param("period", period)
                    .update();
        }
    }

    private void moveReports(String period, Replacing replacing) {
        with(replacing, jdbc.sql("""
                        update reporting.report
                           set figures = array(select figures[source] %1$s),
                               targets = array(select targets[source] %1$s),
                               estimated = array(select coalesce(estimated[source], false) %1$s),
                               figure_revisions = array(select coalesce(figure_revisions[source], 0) %1$s),
                               target_revisions = array(select coalesce(target_revisions[source], 0) %1$s),
                               version = version + 1
                         where period_code = :period
                        """.formatted(IN_ORDER)))
                .param("period", period)
                .update();
    }

    private void moveSubmissions(String period, Replacing replacing) {
        with(replacing, jdbc.sql("""
                        update reporting.submission
                           set figures = array(select figures[source] %1$s),
                               targets = array(select targets[source] %1$s),
                               sheets = array(select coalesce(sheets[source], '') %1$s),
                               cells = array(select coalesce(cells[source], '') %1$s),
                               estimated = case cardinality(estimated)
                                           when 0 then estimated
                                           else array(select coalesce(estimated[source], false) %1$s)
                                           end
                         where period_code = :period
                        """.formatted(IN_ORDER)))
                .param("period", period)
                .update();
    }

    private static final String IN_ORDER =
            "from unnest(:sources) with ordinality as kept (source, number) order by number";

    private static StatementSpec with(Replacing replacing, StatementSpec statement) {
        return statement
                .param("sources", replacing.sourcesArray())
                .param("dropped", replacing.dropped().toArray(String[]::new))
                .param("droppedPlaces", replacing.droppedPlaces().toArray(Integer[]::new));
    }
}
