package vn.thidua.identity.account;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param displayName as shown, in Vietnamese
 * @param passwordHash with the name of the method in front, for example {@code {bcrypt}…}
 * @param units the units that the role covers
 */
public record Account(
        UUID id,
        String username,
        String displayName,
        String passwordHash,
        String role,
        boolean enabled,
        Set<UUID> units) {

    public Account {
        units = Set.copyOf(units);
    }
}
