/**
 * Periods: the stretches of time that units report on, the form each is reported on, and when a report is due.
 *
 * <p>Start reading at {@link vn.thidua.reporting.period.PeriodRepository}. Table: {@code reporting.period}.
 */
@NullMarked
package vn.thidua.reporting.period;

import org.jspecify.annotations.NullMarked;
