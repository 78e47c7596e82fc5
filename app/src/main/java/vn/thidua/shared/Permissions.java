package vn.thidua.shared;

import java.util.UUID;

/**
 * Answers what a person may do: the role must have the permission, and the unit must be one of the role's units.
 *
 * <p>Asked by every module, answered by {@code identity}. A refusal is an
 * {@code org.springframework.security.access.AccessDeniedException}, which the pages answer with 403.
 */
public interface Permissions {

    /** Goes on only if {@code actor} may do {@code permission} somewhere. */
    void require(Actor actor, Permission permission);

    /** Goes on only if {@code actor} may do {@code permission} in {@code unit}. */
    void require(Actor actor, Permission permission, UUID unit);

    /** Says whether {@code actor} may do {@code permission} somewhere. */
    boolean allows(Actor actor, Permission permission);

    /** Says whether {@code actor} may do {@code permission} in {@code unit}. */
    boolean allows(Actor actor, Permission permission, UUID unit);

    /** Says whether the role of {@code actor} has the permission whose key is {@code permission}. */
    boolean allows(Actor actor, String permission);

    /** Returns the units in which {@code actor} may do {@code permission}; none if the role lacks it. */
    Scope scope(Actor actor, Permission permission);
}
