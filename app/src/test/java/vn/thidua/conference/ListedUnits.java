package vn.thidua.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Scope;

/** The units of {@link ReviewUnits} without a database. */
public final class ListedUnits implements UnitDirectory {

    private record Line(String cluster, Unit unit) {}

    private final List<Line> lines = ReviewUnits.csv()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(fields -> new Line(fields[3], new Unit(UUID.randomUUID(), fields[0], fields[1], fields[2])))
            .toList();

    @Override
    public List<Unit> units() {
        return lines.stream().map(Line::unit).toList();
    }

    @Override
    public List<Unit> units(LocalDate day) {
        return units();
    }

    @Override
    public Set<UUID> under(UUID root, LocalDate day) {
        return Set.of(root);
    }

    @Override
    public List<Unit> named(LocalDate day) {
        return units();
    }

    @Override
    public Optional<Unit> named(UUID id, LocalDate day) {
        return units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Unit> find(String code) {
        return units().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    @Override
    public List<Cluster> clusters(LocalDate day) {
        Map<String, List<Unit>> byCluster = lines.stream()
                .collect(Collectors.groupingBy(Line::cluster, Collectors.mapping(Line::unit, Collectors.toList())));
        return byCluster.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Cluster(UUID.randomUUID(), entry.getKey(), entry.getValue(), Optional.empty()))
                .toList();
    }

    /** Returns the scope of somebody who may see all of them. */
    public Scope everything() {
        return new Scope(units().stream().map(Unit::id).collect(Collectors.toSet()));
    }
}
