package vn.thidua.reporting.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.Cluster;
import vn.thidua.web.Formats;

/**
 * The units that a reader asks for, cluster by cluster; those in no cluster come last.
 *
 * @param counted every unit of the clusters asked for
 * @param rows those of them that the filter takes
 */
record BoardRows(List<Row> counted, List<Row> rows) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    BoardRows {
        counted = List.copyOf(counted);
        rows = List.copyOf(rows);
    }

    /**
     * One unit of the list.
     *
     * @param number its place in the list without filter, from 1
     */
    record Row(int number, Optional<Cluster> cluster, UnitStanding standing) {}

    static BoardRows of(
            List<Cluster> clusters, List<UnitStanding> everyone, BoardFilter filter, LocalDate due, LocalDate day) {
        Map<UUID, Cluster> clusterOf = new HashMap<>();
        clusters.forEach(cluster -> cluster.members().forEach(unit -> clusterOf.put(unit.id(), cluster)));
        Map<UUID, List<UnitStanding>> members = new HashMap<>();
        List<UnitStanding> others = new ArrayList<>();
        for (UnitStanding standing : everyone) {
            Cluster cluster = clusterOf.get(standing.unit().id());
            if (cluster == null) {
                others.add(standing);
            } else {
                members.computeIfAbsent(cluster.id(), id -> new ArrayList<>()).add(standing);
            }
        }
        List<Row> counted = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (filter.cluster().isEmpty() || filter.cluster().equals(cluster.code())) {
                for (UnitStanding standing : members.getOrDefault(cluster.id(), List.of())) {
                    counted.add(new Row(counted.size() + 1, Optional.of(cluster), standing));
                }
            }
        }
        if (filter.cluster().isEmpty()) {
            for (UnitStanding standing : others) {
                counted.add(new Row(counted.size() + 1, Optional.empty(), standing));
            }
        }
        return new BoardRows(
                counted,
                counted.stream()
                        .filter(row -> filter.takes(row.standing(), due, day))
                        .toList());
    }

    /** Returns the units that were counted. */
    List<UnitStanding> units() {
        return counted.stream().map(Row::standing).toList();
    }

    /** Returns the units of {@code cluster} that were counted; those in none if it is empty. */
    List<UnitStanding> of(Optional<Cluster> cluster) {
        Optional<UUID> wanted = cluster.map(Cluster::id);
        return counted.stream()
                .filter(row -> row.cluster().map(Cluster::id).equals(wanted))
                .map(Row::standing)
                .toList();
    }

    /** Returns {@code part} of {@code whole} in per cent, rounded down to one decimal: 100 is all. */
    static String percent(long part, int whole) {
        return whole == 0
                ? Formats.ABSENT
                : Formats.percent(
                        BigDecimal.valueOf(part)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN),
                        1);
    }
}
