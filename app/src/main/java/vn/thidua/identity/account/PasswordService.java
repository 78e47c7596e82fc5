package vn.thidua.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

/** Gives accounts new passwords, and asks for the one they have. */
@Service
public class PasswordService {

    private final AccountRepository accounts;
    private final PasswordPolicy policy;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    PasswordService(
            AccountRepository accounts,
            PasswordPolicy policy,
            PasswordEncoder passwords,
            Throttle throttle,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.policy = policy;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    /** Changes the own password of {@code actor}, who must know the old one. Returns the reasons if nothing was changed. */
    @Transactional
    public List<Violation> change(Actor actor, Client client, TypedPasswords typed) {
        Account account = get(actor.account());
        List<Violation> reasons = new ArrayList<>(reasonsAgainst(account, typed));
        if (reasons.isEmpty()) {
            reasons.addAll(prove(account, client, typed.old()));
        }
        if (reasons.isEmpty()) {
            store(account, typed.fresh(), "identity.account.change-password");
        }
        return reasons;
    }

    /** Sets the password of {@code id}, whose owner has proved to be the owner. Returns the reasons if nothing was changed. */
    @Transactional
    public List<Violation> set(UUID id, TypedPasswords typed) {
        Account account = get(id);
        List<Violation> reasons = reasonsAgainst(account, typed);
        if (reasons.isEmpty()) {
            store(account, typed.fresh(), "identity.account.set-password");
        }
        return reasons;
    }

    /** Returns why {@code password} does not prove that {@code actor} is at the keyboard; nothing if it does. */
    @Transactional
    public List<Violation> confirm(Actor actor, Client client, String password) {
        return prove(get(actor.account()), client, password);
    }

    private List<Violation> prove(Account account, Client client, String password) {
        return switch (throttle.admit(Gate.PASSWORD, account.username(), client)) {
            case Admission.Refused(var delay) ->
                List.of(Violation.of(
                        AccountViolation.HAS_TO_WAIT, delay.plusSeconds(59).toMinutes()));
            case Admission.Admitted admitted -> {
                if (!passwords.matches(password, account.passwordHash())) {
                    yield List.of(Violation.of(AccountViolation.OLD_PASSWORD_WRONG));
                }
                throttle.succeeded(admitted);
                yield List.of();
            }
        };
    }

    private List<Violation> reasonsAgainst(Account account, TypedPasswords typed) {
        List<Violation> reasons = new ArrayList<>(policy.reasonsAgainst(typed.fresh(), account));
        if (!typed.fresh().equals(typed.again())) {
            reasons.add(Violation.of(AccountViolation.PASSWORD_NOT_REPEATED));
        }
        return reasons;
    }

    private void store(Account account, String password, String action) {
        accounts.storePassword(account.id(), String.valueOf(passwords.encode(password)));
        events.publishEvent(new PasswordChanged(account.id()));
        events.publishEvent(
                new AuditableEvent(action, "account", account.username(), Optional.empty(), Map.of(), Map.of(), ""));
    }

    private Account get(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id));
    }
}
