package vn.thidua.identity.access;

import java.util.UUID;

/**
 * A unit that an assignment was given for.
 *
 * @param subtree whether all units below it are covered too
 */
public record CoverageRoot(UUID unit, boolean subtree) {}
