package vn.thidua.command.fence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestServer;

/**
 * The sample review, and below one province a tree of 80 wards that was drawn anew in 2020; every unit has a report, a task,
 * points and a person. Readers ask through a fence of their own, so that a test says who reads.
 */
@TestComponent
class FencedInstallation implements ApplicationRunner {

    static final UUID ACCOUNT = new UUID(7, 7);

    private final SampleReview review;
    private final JdbcClient application;
    private final HikariDataSource pool;
    private final AtomicReference<Optional<Actor>> actor = new AtomicReference<>(Optional.empty());
    private final FencedDataSource fence;
    private final JdbcClient reading;

    FencedInstallation(SampleReview review, JdbcClient application, DataSource connections) throws SQLException {
        this.review = review;
        this.application = application;
        this.pool = connections.unwrap(HikariDataSource.class);
        this.fence = new FencedDataSource(pool);
        fence.ask(actor::get);
        this.reading = JdbcClient.create(fence);
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        Errand.run("test", () -> {
            review.all();
            return arguments;
        });
        SingleConnectionDataSource everything = new SingleConnectionDataSource(superuser(), true);
        JdbcClient jdbc = JdbcClient.create(everything);
        for (String statement : List.of(script().split(";\n", -1))) {
            jdbc.sql(statement).update();
        }
        everything.destroy();
    }

    private static String script() {
        return """
                insert into organization.unit (id, code)
                select uuidv7(), 'ward-' || number from generate_series(1, 80) number;
                insert into organization.unit_state (unit_id, valid_from, valid_to, name, short_name, position, parent_id)
                select unit.id, date '2010-01-01', date '2020-01-01', unit.code, unit.code, 1,
                       case when unit.code ~ '[0-4]$' then (select id from organization.unit where code = 'kon-tum')
                            else (select id from organization.unit where code = 'ward-1') end
                  from organization.unit where unit.code like 'ward-%' and unit.code <> 'ward-1';
                insert into organization.unit_state (unit_id, valid_from, name, short_name, position, parent_id)
                select unit.id, date '2020-01-01', unit.code, unit.code, 1,
                       case when unit.code ~ '[0-6]$' then (select id from organization.unit where code = 'ward-1')
                            else (select id from organization.unit where code = 'gia-lai') end
                  from organization.unit where unit.code like 'ward-%' and unit.code <> 'ward-1';
                insert into organization.unit_state (unit_id, valid_from, name, short_name, position, parent_id)
                select unit.id, date '2010-01-01', 'ward-1', 'ward-1', 1,
                       (select id from organization.unit where code = 'kon-tum')
                  from organization.unit where unit.code = 'ward-1';
                insert into reporting.source_file (id, name, sha256, content)
                select unit.id, 'ward.xlsx', '', '' from organization.unit where unit.code like 'ward-%';
                insert into reporting.submission
                       (id, period_code, unit_id, version, received_on, received_at, received_by, source_file_id,
                        figures, targets, sheets, cells)
                select uuidv7(), '2016-9M', unit.id, 1, date '2016-09-01', now(), '', unit.id, '{}', '{}', '{}', '{}'
                  from organization.unit where unit.code like 'ward-%';
                insert into reporting.import (id, source, received_on, started_at, started_by)
                select unit.id, 'ward', date '2016-09-01', now(), '' from organization.unit where unit.code = 'ward-7';
                insert into reporting.import_file (id, import_id, position, file_name, outcome, unit_id)
                select unit.id, unit.id, 1, 'ward.xlsx', 'REFUSED', unit.id
                  from organization.unit where unit.code = 'ward-7';
                insert into reporting.import_content (import_id, position, file_name, content, kept_at)
                select import_id, position, file_name, '', now() from reporting.import_file on conflict do nothing;
                insert into reporting.report
                       (id, period_code, unit_id, state, version, figures, targets, estimated, figure_revisions,
                        target_revisions)
                select unit.id, '2016-9M', unit.id, 'DRAFT', 1, '{}', '{}', '{}', '{}', '{}'
                  from organization.unit where unit.code like 'ward-%';
                insert into reporting.cell_edit
                       (report_id, place, part, revision, estimated, way, edited_at, edited_by, account_id)
                select report.id, 1, 'FIGURE', 9, false, 'TYPED', now(), '', report.id from reporting.report;
                insert into reporting.report_step
                       (report_id, position, kind, taken_at, taken_by, account_id, capacity, reason)
                select report.id, 9, 'RETURN', now(), '', report.id, '', '' from reporting.report;
                insert into reporting.return_defect (report_id, position, number, words, revision)
                select report.id, 9, 1, '', 0 from reporting.report;
                insert into reporting.receipt (key, report_id, submission_id, account_id, given_at)
                select report.id, report.id, (select id from reporting.submission limit 1), report.id, now()
                  from reporting.report;
                insert into reporting.filing
                       (key, report_id, sha256, filed_at, filed_by, account_id, version, places, of_target, revisions,
                        before, after, estimated)
                select report.id, report.id, '', now(), '', report.id, 1, '{}', '{}', '{}', '{}', '{}', '{}'
                  from reporting.report;
                insert into reporting.approval
                       (id, period_code, unit_id, approved_at, approved_by, account_id, capacity, missing)
                select unit.id, '2016-9M', unit.id, now(), '', unit.id, '', '{}' from organization.unit;
                insert into reporting.retired_figure
                       (submission_id, indicator, form_version, estimated, sheet, cell)
                select submission.id, 'XX01', 1, false, '', '' from reporting.submission;
                insert into reporting.reminder (id, period_code, unit_id, day, kind, made_at, made_by)
                select unit.id, '2016-9M', unit.id, now(), 'HAND', now(), '' from organization.unit;
                insert into reporting.saved_view
                       (id, account_id, owner, name, role, query, version, changed_at, changed_by)
                select unit.id, case when unit.code ~ '[0-4]$' then uuid '00000000-0000-0007-0000-000000000007'
                                     else unit.id end,
                       '', unit.code, case when unit.code ~ '7$' then 'leader' end, 'rows=units', 1, now(), ''
                  from organization.unit;
                insert into reporting.cell_comment (id, report_id, place, words, said_at, said_by, account_id, capacity)
                select report.id, report.id, 1, 'Seen', now(), '', report.id, '' from reporting.report;
                insert into reporting.evidence
                       (id, report_id, place, name, kind, size, sha256, content, added_at, added_by, account_id)
                select report.id, report.id, 1, '', 'PDF', 1, '', '', now(), '', report.id from reporting.report;
                insert into reporting.correction
                       (id, report_id, before_id, after_id, reason, corrected_at, corrected_by, account_id, capacity)
                select report.id, report.id, sent.id, sent.id, 'Seen', now(), '', report.id, ''
                  from reporting.report cross join (select id from reporting.submission limit 1) sent;
                insert into reporting.correction_consequence
                       (correction_id, position, kind, unit_id, indicator, subject_vi, subject_en, before, after, href)
                select correction.id, 1, 'FIGURE', correction.id, '', '', '', '', '', '/' from reporting.correction
                 where exists (select 1 from organization.unit where unit.id = correction.id);
                insert into reporting.correction_consequence
                       (correction_id, position, kind, indicator, subject_vi, subject_en, before, after, href)
                select correction.id, 2, 'FIGURE', '', '', '', '', '', '/' from reporting.correction;
                insert into reporting.correction_notice (correction_id, account_id)
                select correction.id, correction.id from reporting.correction;
                insert into reporting.correction_notice (correction_id, account_id)
                select correction.id, uuid '00000000-0000-0007-0000-000000000007' from reporting.correction limit 3;
                insert into reporting.narrative_text
                       (report_id, part, version, paragraphs, edited_at, edited_by, account_id)
                select report.id, 'results', 1, array['Seen'], now(), '', report.id from reporting.report;
                insert into reporting.narrative_sent (submission_id, part, paragraphs)
                select submission.id, 'results', array['Seen'] from reporting.submission;
                insert into reporting.narrative_assembly
                       (id, period_code, holder, part, units, version, next_number, edited_at, edited_by, account_id)
                select unit.id, '2016-9M', unit.code, 'results', array[unit.id], 1, 2, now(), '', unit.id
                  from organization.unit;
                insert into reporting.narrative_assembly
                       (id, period_code, holder, part, units, version, next_number, edited_at, edited_by, account_id)
                select uuidv7(), '2016-9M', 'all', 'results', array(select id from organization.unit), 1, 2, now(), '',
                       uuidv7();
                insert into reporting.narrative_paragraph (assembly_id, number, position, words)
                select assembly.id, 1, 1, 'Seen' from reporting.narrative_assembly assembly;
                insert into conference.issued_pack
                       (id, conference_code, number, period_code, units, issued_at, issued_by, account_id, capacity)
                select unit.id, unit.code, 1, '2016-9M', array[unit.id], now(), '', unit.id, '' from organization.unit;
                insert into conference.issued_pack
                       (id, conference_code, number, period_code, units, issued_at, issued_by, account_id, capacity)
                select uuidv7(), 'ALL', 1, '2016-9M', array(select id from organization.unit), now(), '', uuidv7(), '';
                insert into conference.issued_file (pack_id, position, name, sha256, content)
                select pack.id, 1, 'a.pdf', '', '' from conference.issued_pack pack;
                insert into reporting.comparison
                       (id, period_code, unit_id, file_name, uploaded_at, uploaded_by, account_id)
                select unit.id, '2016-9M', unit.id, 'ward.xlsx', now(), '', unit.id from organization.unit;
                insert into reporting.workbook_mapping
                       (id, unit_id, form_code, form_version, layout, sheet, heading_row, label_column, figure_column,
                        row_codes, made_by, made_at, account_id)
                select unit.id, unit.id, '', 1, repeat('0', 64), '', 1, 1, 1, '{}', '', now(), unit.id
                  from organization.unit;
                insert into directive.source (code, title) values ('HN-1', 'Conference');
                insert into directive.task
                       (id, source_code, clause, position, title, unit_id, owner_role, due_on, status, progress,
                        created_at, changed_at, changed_by)
                select uuidv7(), 'HN-1', '1.a', 1, 'Do it', unit.id, 'Head', date '2017-12-31', 'TODO', 0, now(), now(), ''
                  from organization.unit;
                insert into directive.task
                       (id, source_code, clause, position, title, owner_role, due_on, status, progress,
                        created_at, changed_at, changed_by)
                values (uuidv7(), 'HN-1', '2.b', 2, 'Gather', 'Department', date '2017-12-31', 'TODO', 0, now(), now(), '');
                insert into directive.task_report (task_id, version, status, progress, note, reported_by, reported_at)
                select task.id, 1, 'DOING', 10, '', '', now() from directive.task;
                insert into scoring.entry (id, period, unit_id, leaf, version, points, role, note, entered_by, entered_at)
                select uuidv7(), '2017-9M', unit.id, 'C1', 1, 1, '', '', '', now() from organization.unit;
                insert into scoring.outside_fact
                       (id, period, unit_id, kind, code, task, version, standing, value, basis, entered_by, account_id,
                        entered_at)
                select uuidv7(), '2017-9M', unit.id, 'SCORE', 'S1', '', 1, true, 1, 'Seen', '', unit.id, now()
                  from organization.unit;
                insert into scoring.score_table (id, code, version, text, sha256, registered_by, registered_at)
                select unit.id, 'FENCE', 1, '', repeat('0', 64), '', now() from organization.unit where code = 'kon-tum';
                insert into scoring.round
                       (id, period, cluster_id, table_id, team_size, seed, launched_on, self_due, check_due, complaint_until,
                        launched_at, launched_by, account_id, capacity)
                select cluster.id, '2016-9M', cluster.id, (select id from scoring.score_table), 0, 0, date '2016-10-01',
                       date '2016-10-01', date '2016-10-01', date '2016-10-01', now(), '', cluster.id, ''
                  from organization.cluster;
                insert into scoring.sheet (id, round_id, unit_id, position, state, version, submitted_at, returned)
                select unit.id,
                       case when unit.code ~ '[aeiou0-4]$' then (select min(id::text)::uuid from scoring.round)
                            else (select max(id::text)::uuid from scoring.round) end,
                       unit.id, 1, 'SUBMITTED', 1, case when unit.code ~ '[gim1-37]$' then now() end, '{}'
                  from organization.unit;
                insert into scoring.sheet_points
                       (sheet_id, unit_id, leaf, column_name, version, written_order, points, reason, for_unit_id,
                        written_at, written_by, account_id, capacity)
                select sheet.id, sheet.unit_id, 'C1', 'SELF', 1, 1, 1, '', sheet.unit_id, now(), '', sheet.id, ''
                  from scoring.sheet;
                insert into scoring.sheet_step
                       (sheet_id, position, kind, from_state, to_state, leaves, reason, taken_at, taken_by, account_id,
                        capacity)
                select sheet.id, 1, 'SUBMIT', 'SELF_SCORING', 'SUBMITTED', '{}', '', now(), '', sheet.id, ''
                  from scoring.sheet;
                insert into scoring.sheet_explanation
                       (sheet_id, number, leaf, words, said_at, said_by, account_id, capacity)
                select sheet.id, 1, 'C1', 'Seen', now(), '', sheet.id, '' from scoring.sheet;
                insert into scoring.sheet_evidence
                       (id, sheet_id, leaf, name, kind, size, sha256, content, added_at, added_by, account_id)
                select sheet.id, sheet.id, 'C1', '', 'PDF', 1, '', '', now(), '', sheet.id from scoring.sheet;
                insert into scoring.round_moment (round_id, number, sheet_id, kind, taken_at)
                select round.id, 1, (select sheet.id from scoring.sheet where sheet.round_id = round.id limit 1), 'SUBMIT',
                       now()
                  from scoring.round;
                insert into scoring.round_place (round_id, number, sheet_id, place, total)
                select sheet.round_id, 1, sheet.id, 1, 1 from scoring.sheet
                 where exists (select 1 from scoring.round_moment moment where moment.round_id = sheet.round_id);
                insert into organization.person (id, code, full_name, given_name, search_key)
                select unit.id, unit.code, unit.code, unit.code, unit.code from organization.unit;
                insert into organization.membership (id, person_id, unit_id, valid_from)
                select uuidv7(), unit.id, unit.id, date '2015-01-01' from organization.unit;
                insert into organization.membership (id, person_id, unit_id, valid_from)
                select uuidv7(), unit.id, (select id from organization.unit where code = 'gia-lai'), date '2018-01-01'
                  from organization.unit where unit.code ~ '^ward-.[0-3]$';
                update organization.membership set valid_to = date '2017-01-01'
                 where unit_id in (select id from organization.unit where code ~ 'ward-[1-3]$');
                insert into recognition.fact
                       (id, unit_id, kind, year, code, level, feat, issuer, number, words, source_file, source_sheet,
                        entered_at, entered_by, account_id, reason, withdrawn)
                select uuidv7(), unit.id, 'RATING', 2016, 'good', '', '', '', '', '', '', '', now(), '', unit.id, '', false
                  from organization.unit;
                insert into recognition.fact
                       (id, person_id, kind, year, code, level, feat, issuer, number, words, source_file, source_sheet,
                        entered_at, entered_by, account_id, reason, withdrawn)
                select uuidv7(), person.id, 'RATING', year, 'good', '', '', '', '', '', '', '', now(), '', person.id, '',
                       false
                  from organization.person cross join (values (2016), (2017)) known (year);
                insert into recognition.intake
                       (id, state, received_at, account_id, received_by, file_name, sha256, size)
                select unit.id, 'READY', now(),
                       case when unit.code ~ '[0-4]$' then uuid '00000000-0000-0007-0000-000000000007' else unit.id end,
                       '', 'old.xlsx', repeat('0', 64), 1
                  from organization.unit;
                insert into recognition.intake_line (intake_id, number, sheet, line, bucket, cells, reasons)
                select intake.id, 1, '', 2, 'READY', '{}', '[]' from recognition.intake;
                insert into recognition.intake_question (intake_id, number, topic, key, asked, options, lines)
                select intake.id, 1, 'award', 'x', 'x', '[]', 1 from recognition.intake;
                insert into recognition.intake_answer (intake_id, topic, key, answer, answered_at, answered_by)
                select intake.id, 'award', 'x', '-', now(), '' from recognition.intake;
                insert into organization.compact (id, cluster_id, year, text, version)
                select uuidv7(), cluster.id, 2017, cluster.code, 1 from organization.cluster;
                insert into organization.compact_target (compact_id, unit_id, position, subject, amount, measure)
                select distinct compact.id, member.unit_id, 1, 'Do it', 1, '%'
                  from organization.compact
                  join organization.cluster_member member on member.cluster_id = compact.cluster_id;
                insert into organization.compact_signature (compact_id, unit_id, signed_by, account_id, signed_at)
                select target.compact_id, target.unit_id, '', target.unit_id, now() from organization.compact_target target
                """;
    }

    /** Returns the units of the installation in a fixed order. */
    List<UUID> units() {
        return List.copyOf(application
                .sql("select id from organization.unit order by code")
                .query(UUID.class)
                .list());
    }

    UUID unit(String code) {
        return review.unit(code).id();
    }

    /** Returns the units under {@code root} on {@code day}. */
    Set<UUID> under(UUID root, LocalDate day) {
        return Set.copyOf(application
                .sql("select id from organization.unit_under(:root, :day)")
                .param("root", root)
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    /** Returns what reads as the officer of {@code units}. */
    JdbcClient as(Set<UUID> units) {
        return as(ACCOUNT, units);
    }

    /** Returns what reads as somebody with {@code account} and {@code units}. */
    JdbcClient as(UUID account, Set<UUID> units) {
        actor.set(Optional.of(new Actor(account, "Reader", "standing-officer", units)));
        return reading;
    }

    /** Returns what reads as the thread that asks: on an errand or as nobody. */
    JdbcClient asNoPerson() {
        actor.set(Optional.empty());
        return reading;
    }

    DataSource fence() {
        return fence;
    }

    HikariDataSource pool() {
        return pool;
    }

    /** Returns the keys of the rows of {@code table} that {@code units} and {@code account} may see by the services' rule. */
    Set<String> bySecond(JdbcClient everything, FencedTable table, UUID account, Set<UUID> units) {
        return new TreeSet<>(everything
                .sql(
                        units.isEmpty()
                                ? table.forgotten() + " where false"
                                : table.forgotten() + " where " + table.seen())
                .param("units", units.toArray(UUID[]::new))
                .param("account", account)
                .query(String.class)
                .list());
    }

    /** Returns what reads every row, fence or not. */
    Connection superuser() throws SQLException {
        String url = pool.getJdbcUrl();
        return TestServer.superuser(url.substring(url.lastIndexOf('/') + 1));
    }

    /** Does {@code work} on a thread that belongs to nobody. */
    static <T> List<T> elsewhere(Supplier<T> work) throws InterruptedException {
        List<T> result = new ArrayList<>();
        Thread.ofVirtual().start(() -> result.add(work.get())).join();
        return result;
    }
}
