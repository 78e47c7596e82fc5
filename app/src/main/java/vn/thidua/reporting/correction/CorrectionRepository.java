package vn.thidua.reporting.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Scope;

/** Stores corrections, what they changed further down, and who is told. */
@Repository
class CorrectionRepository {

    private final JdbcClient jdbc;
    private final SubmissionRepository submissions;

    CorrectionRepository(JdbcClient jdbc, SubmissionRepository submissions) {
        this.jdbc = jdbc;
        this.submissions = submissions;
    }

    /** Returns the correction called {@code id}, if there is one. */
    Optional<Correction> find(UUID id) {
        return jdbc.sql("""
                        select correction.id, correction.report_id, report.period_code, report.unit_id,
                               correction.before_id, correction.after_id, correction.reason, correction.corrected_at,
                               correction.corrected_by, correction.account_id, correction.capacity,
                               correction.consequences
                          from reporting.correction
                          join reporting.report on report.id = correction.report_id
                         where correction.id = :id
                        """).param("id", id).query((row, number) -> map(row)).optional();
    }

    private Correction map(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        Submission before = sent(unit, row.getObject("before_id", UUID.class));
        Submission after = sent(unit, row.getObject("after_id", UUID.class));
        return new Correction(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                row.getString("period_code"),
                unit,
                before.id(),
                before.version(),
                after.id(),
                row.getString("reason"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant(),
                row.getString("corrected_by"),
                row.getObject("account_id", UUID.class),
                row.getString("capacity"),
                FigureChange.between(before, after),
                row.getInt("consequences"));
    }

    private Submission sent(UUID unit, UUID submission) {
        return submissions.get(new Scope(Set.of(unit)), submission);
    }

    void add(Correction correction) {
        jdbc.sql("""
                        insert into reporting.correction
                               (id, report_id, before_id, after_id, reason, corrected_at, corrected_by, account_id, capacity)
                        values (:id, :report, :before, :after, :reason, :at, :by, :account, :capacity)
                        """)
                .param("id", correction.id())
                .param("report", correction.report())
                .param("before", correction.before())
                .param("after", correction.after())
                .param("reason", correction.reason())
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .param("by", correction.by())
                .param("account", correction.account())
                .param("capacity", correction.capacity())
                .update();
    }

    /** Keeps what the correction {@code id} changed further down. */
    void add(UUID id, List<Consequence> consequences) {
        if (consequences.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into reporting.correction_consequence
                               (correction_id, position, kind, unit_id, indicator, subject_vi, subject_en, before, after, href)
                        select :id, position, kind, unit, indicator, vi, en, before, after, href
                          from unnest(:kinds, :units, :indicators, :vi, :en, :before, :after, :hrefs)
                               with ordinality as one (kind, unit, indicator, vi, en, before, after, href, position)
                        """)
                .param("id", id)
                .param(
                        "kinds",
                        texts(consequences, consequence -> consequence.kind().name()))
                .param(
                        "units",
                        consequences.stream()
                                .map(consequence -> consequence.unit().orElse(null))
                                .toArray(UUID[]::new))
                .param("indicators", texts(consequences, Consequence::indicator))
                .param(
                        "vi",
                        texts(consequences, consequence -> consequence.subject().vi()))
                .param(
                        "en",
                        texts(consequences, consequence -> consequence.subject().en()))
                .param("before", texts(consequences, Consequence::before))
                .param("after", texts(consequences, Consequence::after))
                .param("hrefs", texts(consequences, Consequence::href))
                .update();
        jdbc.sql("update reporting.correction set consequences = :number where id = :id")
                .param("number", consequences.size())
                .param("id", id)
                .update();
    }

    private static String[] texts(List<Consequence> consequences, Function<Consequence, String> text) {
        return consequences.stream().map(text).toArray(String[]::new);
    }

    /** Returns what the correction {@code id} changed further down, as far as the reader's rows go. */
    List<Consequence> consequences(UUID id) {
        return jdbc.sql("""
                        select kind, unit_id, indicator, subject_vi, subject_en, before, after, href
                          from reporting.correction_consequence
                         where correction_id = :id
                         order by position
                        """)
                .param("id", id)
                .query((row, number) -> new Consequence(
                        ConsequenceKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class)),
                        row.getString("indicator"),
                        new BilingualText(row.getString("subject_vi"), row.getString("subject_en")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("href"),
                        Set.of()))
                .list();
    }

    /** Keeps that {@code accounts} are to be told of the correction {@code id}. */
    void tell(UUID id, Set<UUID> accounts) {
        jdbc.sql("""
                        insert into reporting.correction_notice (correction_id, account_id)
                        select :id, account
                          from unnest(:accounts) as one (account)
                        """)
                .param("id", id)
                .param("accounts", accounts.toArray(UUID[]::new))
                .update();
    }
}
