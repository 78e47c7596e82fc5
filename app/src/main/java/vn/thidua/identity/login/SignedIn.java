package vn.thidua.identity.login;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.identity.access.HeldCapacity;
import vn.thidua.shared.Actor;

/**
 * Who asks, as looked up for this request. A session keeps only which account, which capacity and since when.
 *
 * @param place where the person works, in few words: a unit's name; empty if the capacity covers several units or none
 * @param capacities in which the person may act now, the one in use among them
 * @param epoch number of the account's sessions as they stood when this was looked up
 */
public record SignedIn(String username, Actor actor, Optional<String> place, List<HeldCapacity> capacities, int epoch)
        implements Principal {

    /** Bound while a thread finds out who asks; until then nobody does. */
    public static final ScopedValue<Boolean> LOOKING_UP = ScopedValue.newInstance();

    public SignedIn {
        capacities = List.copyOf(capacities);
    }

    /** Returns somebody who has no other capacity to switch to. */
    public SignedIn(String username, Actor actor, Optional<String> place) {
        this(username, actor, place, List.of(), 0);
    }

    /** Returns who is signed in on this thread's request, if anybody is. */
    public static Optional<SignedIn> current() {
        if (LOOKING_UP.isBound()) {
            return Optional.empty();
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Returns the capacity in use among {@link #capacities}, if there is one. */
    public Optional<HeldCapacity> inUse() {
        return capacities.stream()
                .filter(held -> actor.capacity().id().equals(Optional.of(held.id())))
                .findFirst();
    }

    @Override
    public String getName() {
        return username;
    }
}
