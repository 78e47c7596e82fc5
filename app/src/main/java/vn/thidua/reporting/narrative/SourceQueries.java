package vn.thidua.reporting.narrative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what units sent. */
@Component
class SourceQueries {

    /** A submission that a text put together names. */
    record Version(UUID id, UUID unit, int version) {}

    private final JdbcClient jdbc;

    SourceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns what each of {@code units} sent last for {@code period}; who sent nothing is not in it. */
    List<SentReport> latest(String period, Collection<UUID> units) {
        return jdbc.sql("""
                        select distinct on (submission.unit_id)
                               submission.id, submission.unit_id, submission.version, submission.received_on,
                               exists (select 1
                                         from reporting.approval
                                        where approval.period_code = submission.period_code
                                          and approval.unit_id = submission.unit_id
                                          and approval.withdrawn_at is null) as approved
                          from reporting.submission
                         where submission.period_code = :period
                           and submission.unit_id = any (:units)
                         order by submission.unit_id, submission.version desc
                        """)
                .param("period", period)
                .param("units", units.toArray(UUID[]::new))
                .query((row, number) -> new SentReport(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        row.getInt("version"),
                        row.getObject("received_on", LocalDate.class),
                        row.getBoolean("approved")))
                .list();
    }

    /** Returns which versions of whom {@code submissions} are. */
    List<Version> versions(Collection<UUID> submissions) {
        return jdbc.sql("""
                        select id, unit_id, version
                          from reporting.submission
                         where id = any (:submissions)
                        """)
                .param("submissions", submissions.toArray(UUID[]::new))
                .query((row, number) -> new Version(
                        row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class), row.getInt("version")))
                .list();
    }
}
