package vn.thidua.reporting.resident;

import java.util.Map;
import vn.thidua.reporting.period.Period;

/**
 * A period that is kept.
 *
 * @param period as it was when it was read; of another form, nothing of it is right
 * @param treeMark of the units that its tree was made of
 * @param mark of the reports that are in it
 * @param versions which version of each unit's report is in it, by the unit's code
 */
record Resident(Period period, String treeMark, String mark, Map<String, Integer> versions, PeriodTree tree) {

    Resident {
        versions = Map.copyOf(versions);
    }
}
