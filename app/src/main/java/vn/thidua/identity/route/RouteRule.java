package vn.thidua.identity.route;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may ask one address.
 *
 * @param route method and pattern, for example {@code GET /reporting/submissions/{id}}
 * @param needs {@link #ANYBODY}, {@link #HALFWAY}, {@link #SIGNED_IN}, or the key of a permission
 * @param peers whether points and places of the person's units depend on those of their cluster, which are not shown
 * @param also the permission needed as well where the thing holds restricted figures, or to reach what is not
 *     one's own; asked by the use case, which knows
 * @param heavy whether an answer costs the server so much that nobody may ask for many
 */
record RouteRule(String route, String needs, Reach reach, boolean peers, Optional<String> also, boolean heavy) {

    /** Nobody has to be signed in. */
    static final String ANYBODY = "anybody";

    /** Whoever is signed in, or has given one proof of two; sign-in knows who that is. */
    static final String HALFWAY = "halfway";

    /** Whoever is signed in. */
    static final String SIGNED_IN = "signed-in";

    /** Says whether a permission opens the address. */
    boolean needsPermission() {
        return !Set.of(ANYBODY, HALFWAY, SIGNED_IN).contains(needs);
    }

    /** Returns the permissions that the rule names. */
    Stream<String> permissions() {
        return Stream.concat(needsPermission() ? Stream.of(needs) : Stream.empty(), also.stream());
    }
}
