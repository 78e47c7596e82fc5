package vn.thidua.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.RoleNames;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** What an administrator does with the accounts of others. */
@Service
class AccountAdministrationService {

    /** The same shapes as the table's checks. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}");

    private final AccountRepository accounts;
    private final RoleNames roles;
    private final UnknownPassword unknown;
    private final SetupLinks links;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    AccountAdministrationService(
            AccountRepository accounts,
            RoleNames roles,
            UnknownPassword unknown,
            SetupLinks links,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.roles = roles;
        this.unknown = unknown;
        this.links = links;
        this.permissions = permissions;
        this.events = events;
    }

    /** Makes an account that covers no unit yet, and a link with which its owner sets the password. */
    @Transactional
    public InvitationOutcome invite(Actor actor, AccountForm form) {
        permissions.require(actor, AccountPermission.MANAGE);
        List<Violation> reasons = reasonsAgainst(form);
        if (!reasons.isEmpty()) {
            return new InvitationOutcome.Refused(reasons);
        }
        accounts.put(new NewAccount(form.username(), form.displayName(), unknown.hash(), form.role(), Set.of()));
        Account account = accounts.find(form.username()).orElseThrow(() -> new NotFound("account", form.username()));
        accounts.storeEmail(account.id(), Optional.of(form.email()).filter(email -> !email.isEmpty()));
        publish("invite", account, Map.of("role", form.role()));
        return new InvitationOutcome.Invited(account, links.issue(account));
    }

    /** Makes a link with which the owner of {@code id} sets a new password; the old one works until then. */
    @Transactional
    public InvitationOutcome issueLink(Actor actor, UUID id) {
        permissions.require(actor, AccountPermission.MANAGE);
        Account account = get(id);
        publish("issue-link", account, Map.of());
        return new InvitationOutcome.Invited(account, links.issue(account));
    }

    /** Sets where links for a new password go. An empty {@code email} means that none are mailed. */
    @Transactional
    public List<Violation> setEmail(Actor actor, UUID id, String email) {
        permissions.require(actor, AccountPermission.MANAGE);
        Account account = get(id);
        String address = email.strip();
        if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
            return List.of(Violation.of(AccountViolation.EMAIL_NOT_READABLE));
        }
        accounts.storeEmail(id, Optional.of(address).filter(given -> !given.isEmpty()));
        publish("set-email", account, Map.of());
        return List.of();
    }

    /** Opens or closes an account. Closing ends its sessions; nobody closes the account they sit on. */
    @Transactional
    public List<Violation> setEnabled(Actor actor, UUID id, boolean enabled) {
        permissions.require(actor, AccountPermission.MANAGE);
        if (actor.account().equals(id)) {
            return List.of(Violation.of(AccountViolation.OWN_ACCOUNT));
        }
        Account account = get(id);
        accounts.storeEnabled(id, enabled);
        if (!enabled) {
            events.publishEvent(new PasswordChanged(id));
        }
        publish(enabled ? "open" : "close", account, Map.of());
        return List.of();
    }

    private List<Violation> reasonsAgainst(AccountForm form) {
        List<Violation> reasons = new ArrayList<>();
        if (!USERNAME.matcher(form.username()).matches()) {
            reasons.add(Violation.of(AccountViolation.USERNAME_NOT_PLAIN));
        } else if (accounts.find(form.username()).isPresent()) {
            reasons.add(Violation.of(AccountViolation.USERNAME_TAKEN, form.username()));
        }
        if (form.displayName().isEmpty()) {
            reasons.add(Violation.of(AccountViolation.DISPLAY_NAME_MISSING));
        }
        if (!form.email().isEmpty() && !EMAIL.matcher(form.email()).matches()) {
            reasons.add(Violation.of(AccountViolation.EMAIL_NOT_READABLE));
        }
        if (!roles.all().contains(form.role())) {
            reasons.add(Violation.of(AccountViolation.ROLE_UNKNOWN));
        }
        return reasons;
    }

    private void publish(String verb, Account account, Map<String, String> after) {
        events.publishEvent(new AuditableEvent(
                "identity.account." + verb,
                "account",
                account.username(),
                Optional.empty(),
                Map.of(),
                after,
                ""));
    }

    private Account get(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id));
    }
}
