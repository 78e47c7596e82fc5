package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** Keeps the challenge of a passkey's question in the session until its answer comes; each is good for one answer. */
@Component
class Challenges {

    private static final String ATTRIBUTE = "identity.challenge.";

    /** Makes a challenge for {@code what}; an earlier one is forgotten. */
    Bytes begin(String what, HttpServletRequest request) {
        Bytes challenge = Bytes.random();
        request.getSession(true).setAttribute(ATTRIBUTE + what, challenge.toBase64UrlString());
        return challenge;
    }

    /** Returns the challenge for {@code what}, once. */
    Optional<Bytes> take(String what, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE + what) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE + what);
        return Optional.of(Bytes.fromBase64(challenge));
    }
}
