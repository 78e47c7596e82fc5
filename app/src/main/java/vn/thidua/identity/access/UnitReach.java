package vn.thidua.identity.access;

import java.util.Collection;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Permissions;

/**
 * The units for which somebody has a say over accounts: all of them for a role of the whole installation, else their own and
 * nothing else. Nobody gives what lies outside. Which accounts that makes is {@link AccountReach}.
 */
@Component
class UnitReach {

    private final Permissions permissions;

    UnitReach(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Says whether {@code actor} may do {@code permission} for something that spans {@code units}; none means everywhere. */
    boolean allows(Actor actor, Permission permission, Collection<UUID> units) {
        return permissions.allows(actor, permission) && covers(actor, units);
    }

    /** Goes on only if {@link #allows} says so. */
    void require(Actor actor, Permission permission, Collection<UUID> units) {
        permissions.require(actor, permission);
        if (!covers(actor, units)) {
            throw new AccessDeniedException(actor.account() + " may not " + permission.key() + " in " + units);
        }
    }

    static boolean covers(Actor actor, Collection<UUID> units) {
        return actor.capacity().everywhere()
                || (!units.isEmpty() && actor.units().containsAll(units));
    }
}
