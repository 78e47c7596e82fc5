package vn.thidua.identity.session;

/**
 * That somebody who is signed in has no capacity in force.
 *
 * @param lost whether they had chosen one, which has ended since
 */
public record NoCapacity(boolean lost) {}
