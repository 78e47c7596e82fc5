package vn.thidua.identity.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountSay;
import vn.thidua.identity.Installation;
import vn.thidua.identity.Sessions;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.identity.account.UnknownPassword;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Makes accounts, disables and enables them. */
@Service
class AccountService {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    private final AccountRepository accounts;
    private final AccountAccessQueries queries;
    private final AssignmentRepository assignments;
    private final AccountSay say;
    private final Permissions permissions;
    private final Sessions sessions;
    private final UnknownPassword unknown;
    private final Installation installation;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountAccessQueries queries,
            AssignmentRepository assignments,
            AccountSay say,
            Permissions permissions,
            Sessions sessions,
            UnknownPassword unknown,
            Installation installation,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.assignments = assignments;
        this.say = say;
        this.permissions = permissions;
        this.sessions = sessions;
        this.unknown = unknown;
        this.installation = installation;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an account that nobody can sign in to yet: its password is one that nobody knows.
     *
     * @param personCode code of the person it belongs to; empty if the register does not have them
     */
    @Transactional
    public AccessOutcome create(Actor actor, String username, String name, String personCode) {
        permissions.require(actor, AccessPermission.MANAGE_ACCOUNTS);
        String plain = username.strip();
        List<Violation> reasons = new ArrayList<>();
        if (!USERNAME.matcher(plain).matches()) {
            reasons.add(Violation.of(AccessViolation.USERNAME_NOT_PLAIN));
        } else if (queries.find(plain).isPresent()) {
            reasons.add(Violation.of(AccessViolation.USERNAME_TAKEN, plain));
        }
        if (name.isBlank() || name.strip().length() > 100) {
            reasons.add(Violation.of(AccessViolation.NAME_MISSING));
        }
        Optional<UUID> person = queries.person(personCode.strip());
        if (!personCode.isBlank() && person.isEmpty()) {
            reasons.add(Violation.of(AccessViolation.PERSON_UNKNOWN, personCode.strip()));
        }
        if (!reasons.isEmpty()) {
            return new AccessOutcome.Refused(reasons);
        }
        UUID id = accounts.put(new NewAccount(plain, name.strip(), unknown.hash()));
        jdbc.sql("update identity.account set person_id = :person where id = :id")
                .param("id", id)
                .param("person", person.orElse(null))
                .update();
        publish("identity.access.create", id, Map.of(), Map.of("username", plain), "");
        return new AccessOutcome.Done(id);
    }

    /** Disables an account; its sessions end with their next request. */
    @Transactional
    public AccessOutcome disable(Actor actor, UUID id, String reason) {
        AccountFacts account = get(actor, id);
        List<Violation> reasons = new ArrayList<>();
        if (queries.isSamePerson(actor, id)) {
            reasons.add(Violation.of(AccessViolation.OWN_ACCOUNT));
        }
        if (reason.isBlank()) {
            reasons.add(Violation.of(AccessViolation.REASON_MISSING));
        }
        assignments.lock();
        boolean administers = assignments.of(id).stream()
                .anyMatch(held -> held.role().equals(AssignmentService.ADMINISTRATOR)
                        && held.roots().isEmpty()
                        && held.countsOn(installation.asOf()));
        if (administers
                && !assignments.isAdministeredWithout(
                        Set.of(id), AssignmentService.ADMINISTRATOR, installation.asOf())) {
            reasons.add(Violation.of(AccessViolation.LAST_ADMINISTRATOR));
        }
        if (!reasons.isEmpty()) {
            return new AccessOutcome.Refused(reasons);
        }
        if (account.enabled()) {
            jdbc.sql("update identity.account set enabled = false where id = :id")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                            insert into identity.account_pause (id, account_id, paused_by, paused_at, reason)
                            values (:pause, :id, :by, :now, :reason)
                                on conflict (account_id) where resumed_at is null do nothing
                            """)
                    .param("pause", UUID.randomUUID())
                    .param("id", id)
                    .param("by", actor.account())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("reason", reason.strip())
                    .update();
            sessions.endAll(id);
            publish("identity.access.disable", id, Map.of("enabled", "yes"), Map.of("enabled", "no"), reason.strip());
        }
        return new AccessOutcome.Done(id);
    }

    /** Enables an account again. */
    @Transactional
    public void enable(Actor actor, UUID id) {
        if (get(actor, id).enabled()) {
            return;
        }
        jdbc.sql("update identity.account set enabled = true where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                        update identity.account_pause
                           set resumed_at = :now, resumed_by = :by
                         where account_id = :id
                           and resumed_at is null
                        """)
                .param("id", id)
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        publish("identity.access.enable", id, Map.of("enabled", "no"), Map.of("enabled", "yes"), "");
    }

    /** Finds an account that {@code actor} has a say in. */
    private AccountFacts get(Actor actor, UUID id) {
        permissions.require(actor, AccessPermission.MANAGE_ACCOUNTS);
        say.require(actor, id);
        return queries.get(id);
    }

    private void publish(String action, UUID id, Map<String, String> before, Map<String, String> after, String reason) {
        events.publishEvent(
                new AuditableEvent(action, "account", id.toString(), Optional.empty(), before, after, reason));
    }
}
