/** Tests of quotas, votes, money and working days. */
@NullMarked
package vn.thidua.core.eligibility.reckoning;

import org.jspecify.annotations.NullMarked;
