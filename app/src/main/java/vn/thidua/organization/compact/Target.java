package vn.thidua.organization.compact;

import java.math.BigDecimal;

/**
 * What one member promises to reach.
 *
 * @param unit code of the member
 * @param amount zero or more, at most four decimals
 * @param measure unit of measure, for example {@code %}
 */
record Target(String unit, String subject, BigDecimal amount, String measure) {}
