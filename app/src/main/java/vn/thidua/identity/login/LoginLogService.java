package vn.thidua.identity.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.Throttle;
import vn.thidua.shared.AuditableEvent;

/** Tells the audit log who came in, who went out, and who was turned away. */
@Service
public class LoginLogService {

    /** Stands for a name without an account: what was typed there may be a password. */
    private static final String NOBODY = "?";

    private final Throttle throttle;
    private final ApplicationEventPublisher events;

    LoginLogService(Throttle throttle, ApplicationEventPublisher events) {
        this.throttle = throttle;
        this.events = events;
    }

    /** Records that the owner of {@code account} came in, and that they are at home on {@code client}. */
    @Transactional
    public void succeeded(Account account, List<Proof> proofs, Client client) {
        throttle.remember(account.id(), account.username(), client);
        publish("enter", account.username(), proofs.stream().map(Proof::code).collect(Collectors.joining(" + ")));
    }

    /** Records that a {@code proof} for {@code account} was wrong; without an account, that there was none. */
    @Transactional
    public void failed(Optional<Account> account, Proof proof) {
        publish("fail", account.map(Account::username).orElse(NOBODY), proof.code());
    }

    /** Records that a try at {@code account} has to wait. */
    @Transactional
    public void delayed(Optional<Account> account, Proof proof) {
        publish("delay", account.map(Account::username).orElse(NOBODY), proof.code());
    }

    /** Records that the owner of the account called {@code username} signed out. */
    @Transactional
    public void left(String username) {
        events.publishEvent(new AuditableEvent(
                "identity.login.leave", "account", username, Optional.empty(), Map.of(), Map.of(), ""));
    }

    private void publish(String verb, String username, String proof) {
        events.publishEvent(new AuditableEvent(
                "identity.login." + verb, "account", username, Optional.empty(), Map.of(), Map.of("proof", proof), ""));
    }
}
