package vn.thidua.core.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.consolidation.Consolidated;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;

/**
 * Figures of one day that stand together on the tree of another.
 *
 * @param heritage whom they belong to there
 * @param parent the unit that they stand under there. For figures that belong to several units, the nearest one that all of
 *     them stand under; for figures of units that are not there, whoever has what stood above them; empty if that is none
 * @param members the units that the figures come from, in the order in which they were asked for; at least one
 * @param outside units of that day, by code, that belong here as well but were not asked for, so that the figures are only a
 *     part of what a unit of the other day would have had
 */
public record RestatedEntry(Heritage heritage, Optional<String> parent, List<String> members, List<String> outside) {

    public RestatedEntry {
        members = List.copyOf(members);
        outside = List.copyOf(outside);
    }

    /**
     * Consolidates the figures of the members, so that a ratio is made of its parts and who reported nothing is named.
     *
     * @param reports of any units; those of others are left aside
     */
    public Consolidated figures(List<Indicator> indicators, List<Report> reports) {
        return figures(indicators, reports, NotAsked.NOTHING);
    }

    /**
     * Consolidates as {@link #figures(List, List)} does, where some units were not asked for some figures.
     *
     * @param notAsked by the names of the members
     */
    public Consolidated figures(List<Indicator> indicators, List<Report> reports, NotAsked notAsked) {
        Set<String> ours = new HashSet<>(members);
        return Consolidation.acrossUnits(
                indicators,
                members,
                reports.stream().filter(report -> ours.contains(report.unit())).toList(),
                notAsked);
    }
}
