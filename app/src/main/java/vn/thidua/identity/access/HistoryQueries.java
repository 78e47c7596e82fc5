package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Capacity.SigningForm;

/** Reads everything that was ever given to an account or lent by it, with the names of those who did. */
@Component
class HistoryQueries {

    /**
     * An assignment with its story.
     *
     * @param places short names of the units that it was given for
     */
    record GivenRow(
            UUID id,
            String role,
            List<String> places,
            LocalDate validFrom,
            Optional<LocalDate> lastDay,
            String basis,
            Optional<String> grantedBy,
            boolean waiting,
            boolean ended) {}

    /** A delegation with its story. */
    record LentRow(
            UUID id,
            String role,
            UUID holder,
            String holderName,
            String deputyName,
            SigningForm form,
            List<String> permissions,
            boolean limited,
            LocalDate validFrom,
            LocalDate lastDay,
            String basis,
            boolean counts,
            boolean revoked) {}

    private final JdbcClient jdbc;

    HistoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns every assignment of {@code account}: those that wait or count first, the latest first. */
    List<GivenRow> given(UUID account) {
        return jdbc.sql("""
                        select assignment.id, assignment.role, assignment.valid_from, assignment.valid_to, assignment.basis,
                               giver.display_name as granted_by, assignment.ended_at is not null as ended,
                               assignment.to_confirm and assignment.confirmed_at is null as waiting,
                               array(select latest.short_name
                                       from identity.assignment_unit unit
                                       join organization.unit_latest latest on latest.id = unit.unit_id
                                      where unit.assignment_id = assignment.id
                                      order by latest.position, latest.code) as places
                          from identity.assignment
                          left join identity.account giver on giver.id = assignment.granted_by
                         where assignment.account_id = :account
                         order by ended, assignment.granted_at desc, assignment.id
                        """)
                .param("account", account)
                .query((row, number) -> new GivenRow(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        Arrays.asList((String[]) row.getArray("places").getArray()),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class))
                                .map(end -> end.minusDays(1)),
                        row.getString("basis"),
                        Optional.ofNullable(row.getString("granted_by")),
                        row.getBoolean("waiting"),
                        row.getBoolean("ended")))
                .list();
    }

    /** Returns every delegation from {@code account} or to it, the latest first; {@code counts} speaks of {@code day}. */
    List<LentRow> lent(UUID account, LocalDate day) {
        return jdbc.sql("""
                        select delegation.id, assignment.role, holder.id as holder_id, holder.display_name as holder_name,
                               deputy.display_name as deputy_name, delegation.form, delegation.limited,
                               delegation.valid_from, delegation.valid_to, delegation.basis,
                               delegation.revoked_at is not null as revoked,
                               array(select lent.permission from identity.delegation_permission lent
                                      where lent.delegation_id = delegation.id
                                      order by lent.permission) as permissions,
                               exists (select 1 from identity.assignment_on(:day, null) held
                                        where held.id = assignment.id)
                               and exists (select 1 from identity.delegation_on(:day, null) counting
                                            where counting.id = delegation.id)
                               and holder.enabled as counts
                          from identity.delegation
                          join identity.assignment on assignment.id = delegation.assignment_id
                          join identity.account holder on holder.id = assignment.account_id
                          join identity.account deputy on deputy.id = delegation.account_id
                         where holder.id = :account
                            or deputy.id = :account
                         order by delegation.given_at desc, delegation.id
                        """)
                .param("account", account)
                .param("day", day)
                .query((row, number) -> new LentRow(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getObject("holder_id", UUID.class),
                        row.getString("holder_name"),
                        row.getString("deputy_name"),
                        SigningForm.valueOf(row.getString("form")),
                        Arrays.asList((String[]) row.getArray("permissions").getArray()),
                        row.getBoolean("limited"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class).minusDays(1),
                        row.getString("basis"),
                        row.getBoolean("counts"),
                        row.getBoolean("revoked")))
                .list();
    }
}
