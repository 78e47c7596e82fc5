package vn.thidua.reporting.cell;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;

/** Stores what was said about figures. */
@Repository
public class CommentRepository {

    private final JdbcClient jdbc;
    private final ReportLookup reports;

    CommentRepository(JdbcClient jdbc, ReportLookup reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    /** Returns what was said about the figures of {@code report}, the latest first. */
    public List<Comment> of(Report report) {
        return jdbc.sql("""
                        select place, words, said_at, said_by, capacity
                          from reporting.cell_comment
                         where report_id = :report
                           and place <= :size
                         order by said_at desc, id
                        """)
                .param("report", report.id())
                .param("size", report.slots().size())
                .query((row, number) -> new Comment(
                        reports.indicator(report.period(), row.getInt("place") - 1),
                        row.getString("words"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getString("said_by"),
                        row.getString("capacity")))
                .list();
    }

    void add(Report report, int place, Comment comment, Actor actor) {
        jdbc.sql("""
                        insert into reporting.cell_comment
                               (id, report_id, place, words, said_at, said_by, account_id, capacity)
                        values (:id, :report, :place, :words, :at, :by, :account, :capacity)
                        """)
                .param("id", UUID.randomUUID())
                .param("report", report.id())
                .param("place", place + 1)
                .param("words", comment.words())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .param("by", comment.by())
                .param("account", actor.account())
                .param("capacity", comment.capacity())
                .update();
    }
}
