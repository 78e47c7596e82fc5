package vn.thidua.scoring.round;

import java.time.Instant;

/**
 * What was written on a sheet last.
 *
 * @param what code of a criterion, or kind of a step
 */
record LastChange(String what, String by, Instant at) {}
