package vn.thidua.identity.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountSay;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** What an administrator does so that others can sign in. */
@Service
class AccountAdministrationService {

    /** The same shape as the table's check. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}");

    private final AccountRepository accounts;
    private final SetupLinks links;
    private final AccountSay say;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    AccountAdministrationService(
            AccountRepository accounts,
            SetupLinks links,
            AccountSay say,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.say = say;
        this.permissions = permissions;
        this.events = events;
    }

    /** Makes a link with which the owner of {@code id} sets a password, once; the old password works until then. */
    @Transactional
    public String issueLink(Actor actor, UUID id) {
        permissions.require(actor, AccountPermission.MANAGE);
        Account account = get(actor, id);
        publish("issue-link", account);
        return links.issue(account);
    }

    /**
     * Sets where links for a new password go. An empty {@code email} means that none are mailed. Returns the reasons if
     * nothing was changed.
     */
    @Transactional
    public List<Violation> setEmail(Actor actor, UUID id, String email) {
        permissions.require(actor, AccountPermission.MANAGE);
        Account account = get(actor, id);
        String address = email.strip();
        if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
            return List.of(Violation.of(AccountViolation.EMAIL_NOT_READABLE));
        }
        accounts.storeEmail(id, Optional.of(address).filter(given -> !given.isEmpty()));
        publish("set-email", account);
        return List.of();
    }

    private void publish(String verb, Account account) {
        events.publishEvent(new AuditableEvent(
                "identity.account." + verb, "account", account.username(), Optional.empty(), Map.of(), Map.of(), ""));
    }

    private Account get(Actor actor, UUID id) {
        say.require(actor, id);
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id));
    }
}
