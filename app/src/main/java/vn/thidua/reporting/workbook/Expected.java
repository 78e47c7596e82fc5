package vn.thidua.reporting.workbook;

import java.util.List;
import vn.thidua.reporting.form.Form;

/**
 * What an incoming workbook may be: an answer to this form, by one of these units, for one of these periods.
 *
 * @param form the version that was sent out
 * @param units who was asked
 * @param periods which periods are open
 */
public record Expected(Form form, List<ReportingUnit> units, List<ReportingPeriod> periods) {

    public Expected {
        units = List.copyOf(units);
        periods = List.copyOf(periods);
    }
}
