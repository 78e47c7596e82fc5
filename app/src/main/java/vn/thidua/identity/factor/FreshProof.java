package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.thidua.identity.login.SessionOpener;

/** Whoever changes factors must have proved within a quarter of an hour who they are: a screen left alone is not enough. */
@Component
@ConditionalOnWebApplication
class FreshProof {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final SessionOpener opener;

    FreshProof(SessionOpener opener) {
        this.opener = opener;
    }

    boolean has(HttpServletRequest request) {
        return opener.provedWithin(FRESH, request);
    }

    void renew(HttpServletRequest request) {
        opener.proved(request);
    }
}
