package vn.thidua.core.consolidation.tree;

/**
 * Where the report of somebody counts.
 *
 * @param reporter who may send a report; often the unit itself, or one that has become a part of it
 * @param unit the unit at which the report counts
 * @param asked whether a report is expected; one that is not expected counts as well if it comes
 */
public record Seat(String reporter, String unit, boolean asked) {}
