package vn.thidua.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the login that a browser has begun, for ten minutes, in its session. */
@Component
public class PendingLogins {

    private static final String ATTRIBUTE = "identity.pending";
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Clock clock;

    PendingLogins(Clock clock) {
        this.clock = clock;
    }

    /** Begins; the session gets a new number, as whoever knew the old one must not share the second step. */
    void begin(HttpServletRequest request, UUID account, Proof first, boolean mustEnrol) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession(true)
                .setAttribute(
                        ATTRIBUTE,
                        String.join(
                                " ",
                                account.toString(),
                                first.name(),
                                Boolean.toString(mustEnrol),
                                clock.instant().toString()));
    }

    /** Returns the login that {@code request}'s browser has begun, if it has and is still in time. */
    public Optional<PendingLogin> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String kept)) {
            return Optional.empty();
        }
        return read(kept)
                .filter(pending -> clock.instant().isBefore(pending.since().plus(KEPT)));
    }

    /** Returns the account of whoever sits at {@code request}'s browser: signed in, or halfway. */
    public Optional<UUID> owner(HttpServletRequest request) {
        return SignedIn.current()
                .map(signedIn -> signedIn.actor().account())
                .or(() -> current(request).map(PendingLogin::account));
    }

    /** Ends the login that {@code request}'s browser has begun, whether it succeeded or not. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static Optional<PendingLogin> read(String kept) {
        String[] parts = kept.split(" ", -1);
        try {
            return Optional.of(new PendingLogin(
                    UUID.fromString(parts[0]),
                    Proof.valueOf(parts[1]),
                    Boolean.parseBoolean(parts[2]),
                    Instant.parse(parts[3])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeParseException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}
