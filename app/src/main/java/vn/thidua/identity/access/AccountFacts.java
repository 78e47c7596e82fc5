package vn.thidua.identity.access;

import java.util.Optional;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param person whom it belongs to, if the register of people has them
 */
record AccountFacts(UUID id, String username, String name, boolean enabled, Optional<UUID> person) {}
