package vn.thidua.identity;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;

/** Answers what a person may do: the role must have the permission, and the unit must be one of the role's units. */
@Component
public class Permissions {

    private final RoleBook roles;

    Permissions(RoleBook roles) {
        this.roles = roles;
    }

    /**
     * Goes on only if {@code actor} may do {@code permission} somewhere.
     *
     * @throws AccessDeniedException otherwise
     */
    public void require(Actor actor, Permission permission) {
        if (!allows(actor, permission)) {
            throw new AccessDeniedException(actor.account() + " lacks " + permission.key());
        }
    }

    /**
     * Goes on only if {@code actor} may do {@code permission} in {@code unit}.
     *
     * @throws AccessDeniedException otherwise
     */
    public void require(Actor actor, Permission permission, UUID unit) {
        if (!allows(actor, permission, unit)) {
            throw new AccessDeniedException(actor.account() + " lacks " + permission.key() + " in " + unit);
        }
    }

    /** Says whether {@code actor} may do {@code permission} somewhere. */
    public boolean allows(Actor actor, Permission permission) {
        return allows(actor, permission.key());
    }

    /** Says whether {@code actor} may do {@code permission} in {@code unit}. */
    public boolean allows(Actor actor, Permission permission, UUID unit) {
        return allows(actor, permission) && actor.units().contains(unit);
    }

    /** Says whether the role of {@code actor} has the permission whose key is {@code permission}. */
    public boolean allows(Actor actor, String permission) {
        return roles.allows(actor.role(), permission);
    }

    /** Returns the units in which {@code actor} may do {@code permission}; none if the role lacks it. */
    public Scope scope(Actor actor, Permission permission) {
        return new Scope(allows(actor, permission) ? actor.units() : Set.of());
    }
}
