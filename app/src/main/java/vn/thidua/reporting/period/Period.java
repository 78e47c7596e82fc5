package vn.thidua.reporting.period;

import vn.thidua.reporting.PeriodInfo;

/**
 * A period together with the form that it is reported on.
 *
 * @param formCode which form
 * @param formVersion which version of it
 */
public record Period(PeriodInfo info, String formCode, int formVersion) {

    /** Returns the code that identifies the period, for example {@code 2017-9M}. */
    public String code() {
        return info.code();
    }
}
