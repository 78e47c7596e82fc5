package vn.thidua.organization;

/**
 * One line of a list of units.
 *
 * @param code short and stable, used in files, for example {@code gia-lai}
 * @param name as written in documents
 * @param shortName as written in tables
 * @param cluster code of the cluster that the unit belongs to
 * @param head whether the unit leads that cluster
 */
public record UnitEntry(String code, String name, String shortName, String cluster, boolean head) {}
