package vn.thidua.reporting.correction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores who was told of corrections, and who has noted it. */
@Repository
class NoticeRepository {

    /** How many were told of a correction, and how many of them have noted it. */
    record Told(int all, int noted) {}

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Told told(UUID correction) {
        return jdbc.sql("""
                        select count(*) as told, count(noted_at) as noted
                          from reporting.correction_notice
                         where correction_id = :correction
                        """)
                .param("correction", correction)
                .query((row, number) -> new Told(row.getInt("told"), row.getInt("noted")))
                .single();
    }

    /** Says whether {@code account} was told and has not noted it yet. */
    boolean waits(UUID correction, UUID account) {
        return jdbc.sql("""
                        select exists (select 1
                                         from reporting.correction_notice
                                        where correction_id = :correction
                                          and account_id = :account
                                          and noted_at is null)
                        """)
                .param("correction", correction)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Keeps that {@code account} has noted the correction; says whether it had not before. */
    boolean note(UUID correction, UUID account, Instant at) {
        return jdbc.sql("""
                        update reporting.correction_notice
                           set noted_at = :at
                         where correction_id = :correction
                           and account_id = :account
                           and noted_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("correction", correction)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Returns the accounts that no mail about the correction went to yet. */
    List<UUID> unmailed(UUID correction) {
        return List.copyOf(
                jdbc.sql("""
                        select account_id
                          from reporting.correction_notice
                         where correction_id = :correction
                           and mailed_at is null
                         order by account_id
                        """).param("correction", correction).query(UUID.class).list());
    }

    /** Keeps that a mail about the correction went to {@code account}. */
    void mailed(UUID correction, UUID account, Instant at) {
        jdbc.sql("""
                        update reporting.correction_notice
                           set mailed_at = :at
                         where correction_id = :correction
                           and account_id = :account
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("correction", correction)
                .param("account", account)
                .update();
    }
}
