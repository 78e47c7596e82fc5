package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.scoring.table.Standing;
import vn.thidua.scoring.table.TableDocument;

/**
 * The score board of one cluster, as much of it as the reader may see.
 *
 * @param standing what the points are worth
 * @param units those that have a place, by place, then in the order of the cluster
 * @param barred those that an offence bars from a place, the highest total first
 * @param size how many units of the cluster have a place, seen or not
 * @param restricted codes of the indicators whose figures only persons entrusted with them may see
 * @param unplaced units that sent no report for the period, so that they have no place
 */
public record ScoredCluster(
        Cluster cluster,
        PeriodInfo period,
        TableDocument table,
        Standing standing,
        List<ScoredUnit> units,
        List<ScoredUnit> barred,
        int size,
        Set<String> restricted,
        List<Unit> unplaced) {

    public ScoredCluster {
        units = List.copyOf(units);
        barred = List.copyOf(barred);
        restricted = Set.copyOf(restricted);
        unplaced = List.copyOf(unplaced);
    }

    /** Says whether the reader sees every unit of the cluster. */
    public boolean isWhole() {
        return units.size() + barred.size() + unplaced.size()
                == cluster.members().size();
    }

    /** Returns the scored units, those with a place first. */
    public List<ScoredUnit> scored() {
        return Stream.concat(units.stream(), barred.stream()).toList();
    }

    /** Returns the unit called {@code code}, if the reader may see it and it was scored. */
    public Optional<ScoredUnit> unit(String code) {
        return scored().stream().filter(unit -> unit.unit().code().equals(code)).findFirst();
    }

    /** Returns how a unit of the cluster is shown in tables; the code itself if there is no such unit. */
    public String shortName(String code) {
        return cluster.members().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Unit::shortName)
                .orElse(code);
    }

    /** Says whether the rule of {@code leaf} reads a restricted indicator. */
    public boolean readsRestricted(Leaf leaf) {
        return TableDocument.indicators(leaf).anyMatch(restricted::contains);
    }

    /** Returns how many of the criteria that were scored have exactly the maximum, in per cent; empty if none was scored. */
    public Optional<BigDecimal> percentAtMaximum() {
        List<LeafScore> scored = scored().stream()
                .flatMap(unit -> unit.sheet().leaves().stream())
                .filter(score -> score.leaf().maximum().signum() > 0)
                .filter(score -> score.outcome() instanceof LeafOutcome.Scored)
                .toList();
        long full = scored.stream()
                .filter(score -> score.points().compareTo(score.leaf().maximum()) == 0)
                .count();
        return scored.isEmpty()
                ? Optional.empty()
                : Optional.of(ScoredUnit.percentOf(BigDecimal.valueOf(full), BigDecimal.valueOf(scored.size())));
    }
}
