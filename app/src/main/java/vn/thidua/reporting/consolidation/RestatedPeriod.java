package vn.thidua.reporting.consolidation;

import java.util.List;
import vn.thidua.core.consolidation.Consolidated;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;
import vn.thidua.core.organization.RestatedEntry;
import vn.thidua.core.organization.Restatement;
import vn.thidua.reporting.ConsolidatedPart;

/**
 * The figures of a period on the tree of a chosen day.
 *
 * @param whole all units together; sums are those of the tree of the time, because nothing is lost or divided. Changes are
 *     like for like between those whose figures came together
 * @param restatement which units stand together on that tree
 * @param names calls a unit as that day calls it
 * @param reports of the units of the period
 * @param notAsked what the units of the period are not asked for
 */
record RestatedPeriod(
        ConsolidatedPart whole, Restatement restatement, UnitNames names, List<Report> reports, NotAsked notAsked) {

    RestatedPeriod {
        reports = List.copyOf(reports);
    }

    /** Says whether one unit stands there under the name that it has in the table of the time. */
    boolean isUnchanged(RestatedEntry entry) {
        return entry.members().equals(entry.heritage().present())
                && entry.heritage().absent().isEmpty()
                && whole.units().stream()
                        .filter(unit -> entry.members().contains(unit.code()))
                        .allMatch(unit -> unit.shortName().equals(names.of(unit.code())));
    }

    Consolidated figures(RestatedEntry entry, List<Indicator> indicators) {
        return entry.figures(indicators, reports, notAsked);
    }
}
