package vn.thidua.reporting.resident;

import java.util.Map;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.resident.TreeRows.Grounds;

/**
 * A period that is kept.
 *
 * @param period as it was when it was read; of another form, nothing of it is right
 * @param grounds the tree that its figures stand on
 * @param mark of the reports that are in it; empty if they are to be read again
 * @param versions which version of each unit's report is in it, by the unit's code
 */
record Resident(Period period, Grounds grounds, String mark, Map<String, Integer> versions, PeriodTree tree) {

    Resident {
        versions = Map.copyOf(versions);
    }

    Resident forgotten() {
        return new Resident(period, grounds, "", versions, tree);
    }

    boolean isForgotten() {
        return mark.isEmpty();
    }

    Resident at(String newerMark) {
        return mark.equals(newerMark) ? this : new Resident(period, grounds, newerMark, versions, tree);
    }
}
