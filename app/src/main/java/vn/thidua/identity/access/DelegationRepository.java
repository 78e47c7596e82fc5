package vn.thidua.identity.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Capacity.SigningForm;

/** Loads and stores delegations. */
@Repository
class DelegationRepository {

    private static final String SELECT = """
            select id, assignment_id, account_id, form, limited, valid_from, valid_to, revoked_at is not null as revoked,
                   array(select lent.permission from identity.delegation_permission lent
                          where lent.delegation_id = delegation.id) as permissions
              from identity.delegation
            """;

    private final JdbcClient jdbc;

    DelegationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Delegation> find(UUID id) {
        return read(jdbc.sql(SELECT + " where id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** Returns everything that was lent from {@code assignment}. */
    List<Delegation> from(UUID assignment) {
        return read(jdbc.sql(SELECT + " where assignment_id = :assignment order by valid_from, id")
                .param("assignment", assignment));
    }

    private static List<Delegation> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> {
                    Set<String> permissions = CapacityQueries.strings(row.getArray("permissions"));
                    return new Delegation(
                            row.getObject("id", UUID.class),
                            row.getObject("assignment_id", UUID.class),
                            row.getObject("account_id", UUID.class),
                            SigningForm.valueOf(row.getString("form")),
                            row.getBoolean("limited") ? Optional.of(permissions) : Optional.empty(),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class),
                            row.getBoolean("revoked"));
                })
                .list();
    }

    void add(Delegation delegation, String basis, Optional<UUID> by, Instant now) {
        jdbc.sql("""
                        insert into identity.delegation (
                            id, assignment_id, account_id, form, limited, valid_from, valid_to, basis, given_by, given_at)
                        values (:id, :assignment, :account, :form, :limited, :validFrom, :validTo, :basis, :by, :now)
                        """)
                .param("id", delegation.id())
                .param("assignment", delegation.assignment())
                .param("account", delegation.account())
                .param("form", delegation.form().name())
                .param("limited", delegation.only().isPresent())
                .param("validFrom", delegation.validFrom())
                .param("validTo", delegation.validTo())
                .param("basis", basis)
                .param("by", by.orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (String permission : delegation.only().orElse(Set.of())) {
            jdbc.sql("""
                            insert into identity.delegation_permission (delegation_id, permission)
                            values (:delegation, :permission)
                            """)
                    .param("delegation", delegation.id())
                    .param("permission", permission)
                    .update();
        }
    }

    /** Revokes a delegation unless it is revoked already. */
    boolean revoke(UUID id, UUID by, Instant now) {
        return jdbc.sql("""
                        update identity.delegation
                           set revoked_at = :now, revoked_by = :by
                         where id = :id
                           and revoked_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
