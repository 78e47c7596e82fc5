package vn.thidua.conference.proceedings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores versions of a conference's record. They are read by {@code ProceedingsQueries}. */
@Repository
class ProceedingsRepository {

    /** Where a stored version is found. */
    record Stored(UUID id, int version) {}

    private final JdbcClient jdbc;
    private final ProceedingsParts parts;

    ProceedingsRepository(JdbcClient jdbc, ProceedingsParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Returns the current version and keeps others from replacing it until the transaction ends. */
    Optional<Stored> lockCurrent(String code) {
        return jdbc.sql("""
                        select id, version
                          from conference.conference
                         where code = :code
                           and is_current
                           for update
                        """)
                .param("code", code)
                .query((row, number) -> new Stored(row.getObject("id", UUID.class), row.getInt("version")))
                .optional();
    }

    void retire(Stored stored) {
        jdbc.sql("""
                        update conference.conference
                           set is_current = false
                         where id = :id
                        """).param("id", stored.id()).update();
    }

    void add(Proceedings proceedings, int version, Instant now) {
        UUID id = jdbc.sql("""
                        insert into conference.conference
                               (id, code, version, is_current, recorded_at, title, subject, starts_on, ends_on,
                                hall, town, province, period_code, illustrative,
                                issuer_parent, issuer_name, issuer_office, issuer_signer,
                                host_unit_id, chair_role, directing_guest_role, host_guest_role, secretary_role,
                                recognition_subject)
                        select uuidv7(), :code, :version, true, :now, :title, :subject, :startsOn, :endsOn,
                               :hall, :town, :province, :period, :illustrative,
                               :parent, :issuer, :office, :signer,
                               unit.id, :chair, :directingGuest, :hostGuest, :secretary,
                               :recognition
                          from organization.unit
                         where unit.code = :host
                        returning id
                        """)
                .param("code", proceedings.code())
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("title", proceedings.title())
                .param("subject", proceedings.subject())
                .param("startsOn", proceedings.startsOn())
                .param("endsOn", proceedings.endsOn())
                .param("hall", proceedings.venue().hall())
                .param("town", proceedings.venue().town())
                .param("province", proceedings.venue().province())
                .param("period", proceedings.period())
                .param("illustrative", proceedings.illustrative())
                .param("parent", proceedings.issuer().parent())
                .param("issuer", proceedings.issuer().name())
                .param("office", proceedings.issuer().office())
                .param("signer", proceedings.issuer().signer())
                .param("host", proceedings.roles().host())
                .param("chair", proceedings.roles().chair())
                .param("directingGuest", proceedings.roles().directingGuest())
                .param("hostGuest", proceedings.roles().hostGuest())
                .param("secretary", proceedings.roles().secretary())
                .param("recognition", proceedings.recognition().subject())
                .query(UUID.class)
                .single();
        parts.add(id, proceedings);
    }
}
