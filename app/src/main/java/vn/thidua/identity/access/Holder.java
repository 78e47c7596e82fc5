package vn.thidua.identity.access;

import java.util.UUID;

/**
 * An account as every request looks it up.
 *
 * @param epoch number that its sessions must have
 */
public record Holder(UUID id, String username, String name, boolean enabled, int epoch) {}
