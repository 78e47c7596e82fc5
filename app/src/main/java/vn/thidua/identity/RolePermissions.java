package vn.thidua.identity;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/** Answers from the book of roles, and from the units and the limits of the capacity in which the actor acts. */
@Component
class RolePermissions implements Permissions {

    private final RoleBook roles;

    RolePermissions(RoleBook roles) {
        this.roles = roles;
    }

    @Override
    public void require(Actor actor, Permission permission) {
        if (!allows(actor, permission)) {
            throw new AccessDeniedException(actor.account() + " lacks " + permission.key());
        }
    }

    @Override
    public void require(Actor actor, Permission permission, UUID unit) {
        if (!allows(actor, permission, unit)) {
            throw new AccessDeniedException(actor.account() + " lacks " + permission.key() + " in " + unit);
        }
    }

    @Override
    public boolean allows(Actor actor, Permission permission) {
        return allows(actor, permission.key());
    }

    @Override
    public boolean allows(Actor actor, Permission permission, UUID unit) {
        return allows(actor, permission) && actor.units().contains(unit);
    }

    @Override
    public boolean allows(Actor actor, String permission) {
        return roles.allows(actor.role(), permission) && actor.capacity().leaves(permission);
    }

    @Override
    public Scope scope(Actor actor, Permission permission) {
        return new Scope(allows(actor, permission) ? actor.units() : Set.of());
    }
}
