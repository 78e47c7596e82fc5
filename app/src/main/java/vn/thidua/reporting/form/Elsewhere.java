package vn.thidua.reporting.form;

import java.util.List;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.shared.BilingualText;

/**
 * Another form that asks an indicator for a time that is asked already.
 *
 * @param form its code
 * @param name what it is called
 * @param periods those of its periods that overlap, the latest first; at least one
 */
public record Elsewhere(String form, BilingualText name, List<PeriodInfo> periods) {

    public Elsewhere {
        periods = List.copyOf(periods);
    }
}
