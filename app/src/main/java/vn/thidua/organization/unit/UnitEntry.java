package vn.thidua.organization.unit;

/**
 * One line of a list of units.
 *
 * @param cluster code of the cluster that the unit belongs to
 * @param head whether the unit leads that cluster
 */
record UnitEntry(String code, String name, String shortName, String cluster, boolean head) {}
