package vn.thidua.identity.account;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param displayName as shown, in Vietnamese
 * @param passwordHash with the name of the method in front, for example {@code {bcrypt}…}
 */
public record Account(UUID id, String username, String displayName, String passwordHash, boolean enabled) {}
