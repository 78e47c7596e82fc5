package vn.thidua.identity.login;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.access.CapacityQueries;
import vn.thidua.identity.access.CapacityWords;
import vn.thidua.identity.access.Coverage;
import vn.thidua.identity.access.HeldCapacity;
import vn.thidua.identity.access.Holder;
import vn.thidua.identity.account.Account;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Capacity;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Language;

/** Turns an account whose owner has proved to be the owner into somebody who is signed in, in one of their capacities. */
@Component
public class Entrance {

    private final CapacityQueries capacities;
    private final Coverage coverage;
    private final Installation installation;

    Entrance(CapacityQueries capacities, Coverage coverage, Installation installation) {
        this.capacities = capacities;
        this.coverage = coverage;
        this.installation = installation;
    }

    /** Returns the owner of {@code account}, in the capacity in which the session begins. */
    public SignedIn open(Account account) {
        return resume(account.id(), Optional.empty())
                .orElseThrow(() -> new NotFound("enabled account", account.username()));
    }

    /**
     * Returns the owner of {@code account} as things stand now; empty if there is no such account or it is disabled.
     *
     * @param chosen the capacity that was chosen; the first one if none was. A chosen capacity that is no longer in force is
     *     not replaced: the person has no role until they choose again, so that nothing is done in another name unnoticed
     */
    public Optional<SignedIn> resume(UUID account, Optional<UUID> chosen) {
        return capacities.holder(account).filter(Holder::enabled).map(holder -> signedIn(holder, chosen));
    }

    private SignedIn signedIn(Holder holder, Optional<UUID> chosen) {
        List<HeldCapacity> held = capacities.of(holder.id(), installation.asOf());
        Optional<HeldCapacity> inUse = held.stream()
                .filter(one -> chosen.isEmpty() || chosen.get().equals(one.id()))
                .findFirst();
        Actor actor = inUse.map(one -> actor(holder, one))
                .orElseGet(() -> new Actor(
                        holder.id(),
                        holder.name(),
                        Actor.NO_ROLE,
                        Set.of(),
                        new Capacity(chosen, "", false, Optional.empty(), Optional.empty())));
        Optional<String> place = inUse.flatMap(HeldCapacity::place);
        return new SignedIn(holder.username(), actor, place, held, holder.epoch());
    }

    private Actor actor(Holder holder, HeldCapacity held) {
        return new Actor(
                holder.id(),
                holder.name(),
                held.role(),
                coverage.units(held.roots(), installation.asOf()),
                new Capacity(
                        Optional.of(held.id()),
                        CapacityWords.of(held, Language.VI),
                        held.roots().isEmpty(),
                        held.onBehalf(),
                        held.only()));
    }
}
