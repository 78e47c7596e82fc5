package vn.thidua.identity.session;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountSay;
import vn.thidua.identity.access.CapacityWords;
import vn.thidua.identity.access.HeldCapacity;
import vn.thidua.identity.login.SignedIn;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Language;

/** Switches capacities and ends sessions. */
@Service
class SessionService {

    private final SessionStore sessions;
    private final AccountSay say;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    SessionService(SessionStore sessions, AccountSay say, Permissions permissions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.say = say;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Records that {@code person} acts in another capacity from now on, and returns it.
     *
     * @throws NotFound if the person may not act in it now
     */
    @Transactional
    public HeldCapacity choose(SignedIn person, UUID capacity) {
        HeldCapacity chosen = person.capacities().stream()
                .filter(held -> held.id().equals(capacity))
                .findFirst()
                .orElseThrow(() -> new NotFound("capacity", capacity));
        publish(
                "identity.session.switch",
                person.actor().account(),
                Map.of("capacity", person.actor().capacity().words()),
                Map.of("capacity", CapacityWords.of(chosen, Language.VI)));
        return chosen;
    }

    /**
     * Ends one session of {@code account}, which is the actor's or one that the actor may end sessions of.
     *
     * @throws NotFound if there is no such session
     */
    @Transactional
    public void end(Actor actor, UUID account, String handle) {
        requireSay(actor, account);
        if (!sessions.end(account, handle)) {
            throw new NotFound("session", handle);
        }
        publish("identity.session.end", account, Map.of("session", handle), Map.of());
    }

    /** Ends every session of {@code account} but the one that asks. */
    @Transactional
    public void endOthers(Actor actor, UUID account) {
        requireSay(actor, account);
        sessions.endOthers(account);
        publish("identity.session.end-all", account, Map.of(), Map.of());
    }

    /** Goes on only if {@code actor} may see and end the sessions of {@code account}. */
    void requireSay(Actor actor, UUID account) {
        if (!actor.account().equals(account)) {
            permissions.require(actor, SessionPermission.END_OTHERS);
            say.require(actor, account);
        }
    }

    private void publish(String action, UUID account, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(
                new AuditableEvent(action, "account", account.toString(), Optional.empty(), before, after, ""));
    }
}
