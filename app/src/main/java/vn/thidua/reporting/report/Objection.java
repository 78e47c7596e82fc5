package vn.thidua.reporting.report;

import java.util.Optional;

/**
 * What a receiver finds wrong in a report.
 *
 * @param indicator code of the indicator whose figure is meant; empty if it is the whole report
 * @param words what is wrong
 */
public record Objection(Optional<String> indicator, String words) {}
