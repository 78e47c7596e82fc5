package vn.thidua.reporting.resident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.tree.Cells;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.resident.ArrivedRows.Arrivals;
import vn.thidua.reporting.resident.ArrivedRows.Arrived;
import vn.thidua.reporting.resident.TreeRows.Grounds;

/** Brings a period into memory and follows what comes in. */
@Component
class ResidentReader {

    private final ArrivedRows arrived;
    private final TreeRows trees;
    private final FormRepository forms;

    ResidentReader(ArrivedRows arrived, TreeRows trees, FormRepository forms) {
        this.arrived = arrived;
        this.trees = trees;
        this.forms = forms;
    }

    /**
     * Reads all reports. The mark is taken first: what comes in meanwhile is read twice rather than never.
     *
     * @param known the tree as it was read before; it is read again if units have changed or a reporter has no seat
     */
    Resident read(Period period, Optional<Grounds> known) {
        String mark = arrived.mark();
        Map<String, Integer> versions = new HashMap<>();
        Map<String, Cells> cells = new HashMap<>();
        arrived.latest(period.code(), AskedIndicators.of(form(period))).forEach(report -> {
            versions.put(report.unit(), report.version());
            cells.put(report.unit(), report.cells());
        });
        Grounds grounds = known.filter(tree -> tree.mark().equals(trees.mark()) && tree.seats(versions.keySet()))
                .orElseGet(() -> trees.grounds(period.info().dueOn(), versions.keySet()));
        TallyTree tallies = TallyTree.of(indicators(period), grounds.outline(), cells);
        return new Resident(period, grounds, mark, versions, new PeriodTree(tallies, grounds.units()));
    }

    /** Returns {@code resident} with what has come in since; itself if nothing has. */
    Resident refreshed(Resident resident) {
        Arrivals arrivals = arrived.since(resident.mark(), resident.period().code());
        List<UUID> newer = newer(resident, arrivals.versions());
        if (newer.isEmpty()) {
            return resident.at(arrivals.mark());
        }
        List<Arrived> reports =
                arrived.latest(resident.period().code(), AskedIndicators.of(form(resident.period())), newer);
        if (!resident.grounds().seats(reports.stream().map(Arrived::unit).toList())) {
            return read(resident.period(), Optional.empty());
        }
        Map<String, Integer> versions = new HashMap<>(resident.versions());
        Map<String, Cells> cells = new HashMap<>();
        reports.forEach(report -> {
            versions.put(report.unit(), report.version());
            cells.put(report.unit(), report.cells());
        });
        PeriodTree tree = resident.tree();
        return new Resident(
                resident.period(),
                resident.grounds(),
                arrivals.mark(),
                versions,
                tree.with(tree.tallies().with(cells)));
    }

    /** Says whether units are no longer what the tree of {@code resident} was made of. */
    boolean isOvertaken(Resident resident) {
        return !trees.mark().equals(resident.grounds().mark());
    }

    /** Returns whose report is older in {@code resident}, or not there. */
    private static List<UUID> newer(Resident resident, Map<UUID, Integer> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> known = new HashMap<>();
        for (Unit unit : resident.tree().units().values()) {
            Optional.ofNullable(resident.versions().get(unit.code()))
                    .ifPresent(version -> known.put(unit.id(), version));
        }
        List<UUID> newer = new ArrayList<>();
        versions.forEach((unit, version) -> {
            if (version > known.getOrDefault(unit, 0)) {
                newer.add(unit);
            }
        });
        return newer;
    }

    private List<Indicator> indicators(Period period) {
        return form(period).indicators().stream()
                .map(IndicatorDefinition::arithmetic)
                .toList();
    }

    private Form form(Period period) {
        return forms.get(period.formCode(), period.formVersion());
    }
}
