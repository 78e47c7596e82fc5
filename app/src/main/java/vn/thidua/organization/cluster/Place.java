package vn.thidua.organization.cluster;

/**
 * Where one unit stands in a deal.
 *
 * @param unit code of the unit
 * @param number number of its cluster
 */
record Place(String unit, String number, MemberRole role) {}
