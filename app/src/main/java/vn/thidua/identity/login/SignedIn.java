package vn.thidua.identity.login;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.shared.Actor;

/**
 * Who a session belongs to.
 *
 * @param place where the person works, in few words: a unit's name; empty if the role covers several units or none
 */
record SignedIn(String username, Actor actor, Optional<String> place) implements Principal {

    /** Returns who is signed in on this thread's request, if anybody is. */
    static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return username;
    }
}
