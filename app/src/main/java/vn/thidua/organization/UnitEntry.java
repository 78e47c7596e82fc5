package vn.thidua.organization;

/**
 * One line of a list of units to register.
 *
 * @param cluster code of the cluster that the unit belongs to
 * @param head whether the unit leads that cluster
 */
public record UnitEntry(String code, String name, String shortName, String cluster, boolean head) {}
