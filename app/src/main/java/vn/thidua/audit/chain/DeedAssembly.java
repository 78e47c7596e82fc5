package vn.thidua.audit.chain;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.core.audit.Author;
import vn.thidua.core.audit.Deed;
import vn.thidua.core.audit.Origin;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Errand;

/** Adds to an event what the log knows and the event does not: who, when, from where. */
@Component
class DeedAssembly {

    /** Hexadecimal digits of a session's mark: enough to tell the sessions of a day apart. */
    private static final int MARK = 12;

    private final CurrentActor current;
    private final Clock clock;

    DeedAssembly(CurrentActor current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    Deed of(AuditableEvent event) {
        return new Deed(
                author(),
                clock.instant(),
                event.action(),
                event.subject(),
                event.subjectId(),
                event.unit(),
                event.before(),
                event.after(),
                event.reason(),
                new Origin(NetworkAddress.shortened(current.address()), session()));
    }

    /** A person's request wins over an errand, which nobody opens inside of a request. */
    private Author author() {
        return current.actor()
                .<Author>map(actor -> new Author.Person(actor.account(), actor.name(), actor.role()))
                .or(() -> Errand.current().map(Author.Installation::new))
                .orElseGet(Author.Nobody::new);
    }

    /** The mark tells which acts belong together, and cannot be used to enter the session. */
    private static String session() {
        HttpSession session = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getSession(false)
                : null;
        return session == null ? "" : sha256(session.getId()).substring(0, MARK);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
