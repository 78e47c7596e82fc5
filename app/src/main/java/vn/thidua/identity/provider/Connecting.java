package vn.thidua.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.reset.LinkToken;

/** Remembers, while a person is away at the provider, that the person to come back is to be linked to an account. */
@Component
class Connecting {

    private static final String OWN = "identity.connect.own";
    private static final String LINK = "identity.connect.link";

    /** What is to be linked. */
    sealed interface Wish {}

    /** The account that the person is signed in with. */
    record Own(UUID account) implements Wish {}

    /** The account that a link was made for. */
    record ByLink(LinkToken token) implements Wish {}

    void begin(UUID account, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.removeAttribute(LINK);
        session.setAttribute(OWN, account.toString());
    }

    void begin(LinkToken token, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.removeAttribute(OWN);
        session.setAttribute(LINK, token.digest());
    }

    /** Forgets what was begun and not finished. */
    void end(HttpServletRequest request) {
        take(request);
    }

    /** Returns what was begun, once. */
    Optional<Wish> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<Wish> wish = Optional.empty();
        if (session.getAttribute(OWN) instanceof String account) {
            wish = Optional.of(new Own(UUID.fromString(account)));
        } else if (session.getAttribute(LINK) instanceof String digest) {
            wish = Optional.of(new ByLink(new LinkToken(digest)));
        }
        session.removeAttribute(OWN);
        session.removeAttribute(LINK);
        return wish;
    }
}
