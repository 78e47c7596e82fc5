package vn.thidua.conference.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.ImageFile;
import vn.thidua.shared.NotFound;

/** Reads the current record of a conference. */
@Component
public class ProceedingsQueries {

    private final JdbcClient jdbc;
    private final PartQueries parts;

    ProceedingsQueries(JdbcClient jdbc, PartQueries parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Returns the conferences on record, the latest first. */
    public List<ConferenceLine> conferences() {
        return jdbc.sql("""
                        select code, title, starts_on, ends_on, town, province, period_code
                          from conference.conference
                         where is_current
                         order by starts_on desc, code
                        """)
                .query((row, number) -> new ConferenceLine(
                        row.getString("code"),
                        row.getString("title"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("town"),
                        row.getString("province"),
                        row.getString("period_code")))
                .list();
    }

    /** Returns the record of the conference called {@code code}, if there is one. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Proceedings> find(String code) {
        return jdbc.sql("""
                        select conference.id, conference.code, title, subject, starts_on, ends_on, hall, town, province,
                               period_code, illustrative, issuer_parent, issuer_name, issuer_office, issuer_signer,
                               chair_role, directing_guest_role, host_guest_role, secretary_role, recognition_subject,
                               unit.code as host
                          from conference.conference
                          join organization.unit_latest unit on unit.id = conference.host_unit_id
                         where conference.code = :code
                           and is_current
                        """)
                .param("code", code)
                .query((row, number) -> proceedings(row))
                .optional();
    }

    /**
     * Returns the record of the conference called {@code code}.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Proceedings get(String code) {
        return find(code).orElseThrow(() -> new NotFound("conference", code));
    }

    /**
     * Returns the picture at {@code position}, from 1, of the conference called {@code code}.
     *
     * @throws NotFound if there is none
     */
    ImageFile picture(String code, int position) {
        return jdbc.sql("""
                        select picture.content
                          from conference.picture
                          join conference.conference on conference.id = picture.conference_id
                         where conference.code = :code
                           and conference.is_current
                           and picture.position = :position
                        """)
                .param("code", code)
                .param("position", position)
                .query((row, number) -> ImageFile.of(row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("picture", code + "/" + position));
    }

    private Proceedings proceedings(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<StatementKind, List<String>> statements = parts.statements(id);
        return new Proceedings(
                row.getString("code"),
                row.getString("title"),
                row.getString("subject"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                new Venue(row.getString("hall"), row.getString("town"), row.getString("province")),
                row.getString("period_code"),
                parts.clusters(id),
                row.getBoolean("illustrative"),
                new Issuer(
                        row.getString("issuer_parent"),
                        row.getString("issuer_name"),
                        row.getString("issuer_office"),
                        row.getString("issuer_signer")),
                new Roles(
                        row.getString("host"),
                        row.getString("chair_role"),
                        row.getString("directing_guest_role"),
                        row.getString("host_guest_role"),
                        row.getString("secretary_role")),
                parts.programme(id),
                parts.delegations(id),
                texts(statements, StatementKind.FINDING),
                new Recognition(texts(statements, StatementKind.RECOGNITION_ACT), row.getString("recognition_subject")),
                parts.conclusions(id),
                new Narrative(
                        texts(statements, StatementKind.SITUATION),
                        texts(statements, StatementKind.OBJECTIVE_CAUSE),
                        texts(statements, StatementKind.SUBJECTIVE_CAUSE),
                        texts(statements, StatementKind.TASK),
                        texts(statements, StatementKind.PROPOSAL)),
                parts.pictures(id));
    }

    private static List<String> texts(Map<StatementKind, List<String>> statements, StatementKind kind) {
        return statements.getOrDefault(kind, List.of());
    }
}
