package vn.thidua.reporting.cell;

import java.time.Instant;

/**
 * What somebody said about a figure.
 *
 * @param indicator code of the indicator
 * @param by who, as shown to people
 * @param capacity in which capacity; empty if nothing more is known than the role
 */
public record Comment(String indicator, String words, Instant at, String by, String capacity) {}
