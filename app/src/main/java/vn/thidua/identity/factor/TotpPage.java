package vn.thidua.identity.factor;

import java.util.Optional;

/**
 * The page that sets up an authenticator app.
 *
 * @param secret for typing, where no camera is at hand
 * @param required whether the role demands it before any other page
 * @param error why the last code was refused, in words
 */
public record TotpPage(String secret, boolean required, Optional<String> error) {

    /** Tells no secret. */
    @Override
    public String toString() {
        return "TotpPage";
    }
}
