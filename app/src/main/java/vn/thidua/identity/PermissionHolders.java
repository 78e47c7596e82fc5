package vn.thidua.identity;

import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Permission;

/** Answers who may do something somewhere, so that they can be told of it. Nothing is granted here. */
@FunctionalInterface
public interface PermissionHolders {

    /** Returns the accounts that may do {@code permission} in {@code unit} today, by their own right or a lent one. */
    Set<UUID> of(Permission permission, UUID unit);
}
