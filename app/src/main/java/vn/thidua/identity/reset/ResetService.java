package vn.thidua.identity.reset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.PasswordService;
import vn.thidua.identity.account.TypedPasswords;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Violation;

/** Makes links for a new password and lets each be used once. */
@Service
class ResetService {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordService passwords;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    ResetService(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordService passwords,
            Throttle throttle,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    /** A mail to be sent. */
    record Letter(String address, String token) {

        /** Names neither: who has the token has the account. */
        @Override
        public String toString() {
            return "Letter";
        }
    }

    /**
     * Makes a link for the account called {@code typed}, if there is an open one with a mail address, and {@code client}
     * does not ask too often. Whoever asked is told nothing of that.
     */
    @Transactional
    public Optional<Letter> prepare(String typed, Client client) {
        String username = typed.strip().toLowerCase(Locale.ROOT);
        if (throttle.admit(Gate.RESET, username, client) instanceof Admission.Refused) {
            return Optional.empty();
        }
        return accounts.find(username)
                .filter(Account::enabled)
                .flatMap(account -> accounts.email(account.id()).map(address -> {
                    publish("ask", account);
                    return new Letter(address, links.issue(account.id(), LinkPurpose.RESET, address));
                }));
    }

    /** Says whether the link {@code token} still works. */
    @Transactional
    public boolean works(LinkToken token) {
        return account(token).isPresent();
    }

    /** Sets the password of the account whose link {@code token} is; the link is used up if that succeeds. */
    @Transactional
    public ResetOutcome use(LinkToken token, TypedPasswords typed) {
        Optional<UUID> account = account(token);
        if (account.isEmpty()) {
            return new ResetOutcome.Gone();
        }
        List<Violation> reasons = passwords.set(account.get(), typed);
        if (!reasons.isEmpty()) {
            return new ResetOutcome.Refused(reasons);
        }
        links.close(account.get());
        accounts.find(account.get()).ifPresent(owner -> publish("use", owner));
        return new ResetOutcome.Set();
    }

    private Optional<UUID> account(LinkToken token) {
        return links.account(token, LinkPurpose.RESET).or(() -> links.account(token, LinkPurpose.SETUP));
    }

    private void publish(String verb, Account account) {
        events.publishEvent(new AuditableEvent(
                "identity.reset." + verb, "account", account.username(), Optional.empty(), Map.of(), Map.of(), ""));
    }
}
