package vn.thidua.identity.factor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.login.LoginLogService;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;

/** Adds passkeys, takes them away, and lets their owners in. */
@Service
class PasskeyService {

    private final AccountRepository accounts;
    private final PasskeyRepository passkeys;
    private final PasskeyCeremony ceremony;
    private final Throttle throttle;
    private final LoginLogService log;
    private final ApplicationEventPublisher events;

    PasskeyService(
            AccountRepository accounts,
            PasskeyRepository passkeys,
            PasskeyCeremony ceremony,
            Throttle throttle,
            LoginLogService log,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.throttle = throttle;
        this.log = log;
        this.events = events;
    }

    /** Returns what to ask the device of the owner of {@code id} for. */
    @Transactional(readOnly = true)
    public String askToCreate(UUID id, Bytes challenge) {
        return ceremony.askToCreate(get(id).username(), challenge);
    }

    /** Adds the passkey that {@code answer} describes to the account called {@code id}; says whether it was in order. */
    @Transactional
    public boolean add(UUID id, Bytes challenge, String answer) {
        Account account = get(id);
        boolean added = ceremony.create(account.username(), challenge, answer);
        if (added) {
            publish("add-passkey", account);
        }
        return added;
    }

    /** Takes the passkey {@code credential} away from the account called {@code id}, if it is one of its own. */
    @Transactional
    public void remove(UUID id, String credential) {
        if (!passkeys.remove(id, Bytes.fromBase64(credential))) {
            throw new NotFound("passkey", credential);
        }
        publish("remove-passkey", get(id));
    }

    /** Returns the open account whose passkey gave {@code answer}, if it is in order and {@code client} is not too quick. */
    @Transactional
    public Optional<Account> prove(Bytes challenge, String answer, Client client) {
        if (!(throttle.admit(Gate.LINK, client) instanceof Admission.Admitted admitted)) {
            log.delayed(Optional.empty(), Proof.PASSKEY);
            return Optional.empty();
        }
        Optional<Account> account =
                ceremony.prove(challenge, answer).flatMap(accounts::find).filter(Account::enabled);
        if (account.isPresent()) {
            throttle.succeeded(admitted);
        } else {
            log.failed(Optional.empty(), Proof.PASSKEY);
        }
        return account;
    }

    private void publish(String verb, Account account) {
        events.publishEvent(new AuditableEvent(
                "identity.factor." + verb, "account", account.username(), Optional.empty(), Map.of(), Map.of(), ""));
    }

    private Account get(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id));
    }
}
