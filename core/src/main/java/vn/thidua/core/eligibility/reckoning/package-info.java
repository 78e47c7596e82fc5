/**
 * What rules of awards reckon beside verdicts: seats of a quota, votes of a council, money, days of work.
 *
 * <p>Everything a rule may set otherwise is an argument: per cent, rounding, base, threshold. Figures are exact decimals and are
 * rounded once, where the rule says so. Whether somebody meets a condition is said in {@code vn.thidua.core.eligibility}.
 */
@NullMarked
package vn.thidua.core.eligibility.reckoning;

import org.jspecify.annotations.NullMarked;
