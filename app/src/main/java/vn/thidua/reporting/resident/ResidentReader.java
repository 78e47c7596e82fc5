package vn.thidua.reporting.resident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.tree.Cells;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.Seat;
import vn.thidua.core.consolidation.tree.TallyTree;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.resident.ArrivedRows.Arrivals;
import vn.thidua.reporting.resident.ArrivedRows.Arrived;

/** Brings a period into memory and follows what comes in. */
@Component
class ResidentReader {

    private final ArrivedRows arrived;
    private final TreeRows trees;
    private final FormRepository forms;
    private final UnitDirectory directory;

    ResidentReader(ArrivedRows arrived, TreeRows trees, FormRepository forms, UnitDirectory directory) {
        this.arrived = arrived;
        this.trees = trees;
        this.forms = forms;
        this.directory = directory;
    }

    /** Reads everything. The marks are taken first: what comes in meanwhile is read twice rather than never. */
    Resident read(Period period) {
        String treeMark = trees.mark();
        String mark = arrived.mark();
        List<Arrived> reports = arrived.latest(period.code());
        Map<String, Integer> versions = new HashMap<>();
        Map<String, Cells> cells = new HashMap<>();
        reports.forEach(report -> {
            versions.put(report.unit(), report.version());
            cells.put(report.unit(), report.cells());
        });
        Outline outline = trees.outline(period.info().dueOn(), versions.keySet());
        return new Resident(
                period,
                treeMark,
                mark,
                versions,
                new PeriodTree(
                        TallyTree.of(indicators(period), outline).with(cells),
                        directory.named(period.info().dueOn()).stream()
                                .collect(Collectors.toMap(Unit::code, Function.identity()))));
    }

    /** Returns {@code resident} with what has come in since; itself if nothing has. */
    Resident refreshed(Resident resident) {
        Arrivals arrivals = arrived.since(resident.mark(), resident.period().code());
        Map<UUID, String> codes = new HashMap<>();
        arrivals.versions().keySet().forEach(id -> codes.put(id, ""));
        resident.tree().units().values().stream()
                .filter(unit -> codes.containsKey(unit.id()))
                .forEach(unit -> codes.put(unit.id(), unit.code()));
        List<UUID> newer = new ArrayList<>();
        arrivals.versions().forEach((unit, version) -> {
            if (version > resident.versions().getOrDefault(codes.get(unit), 0)) {
                newer.add(unit);
            }
        });
        if (newer.isEmpty()) {
            return arrivals.mark().equals(resident.mark())
                    ? resident
                    : new Resident(
                            resident.period(),
                            resident.treeMark(),
                            arrivals.mark(),
                            resident.versions(),
                            resident.tree());
        }
        return with(resident, arrivals.mark(), arrived.latest(resident.period().code(), newer));
    }

    private Resident with(Resident resident, String mark, List<Arrived> reports) {
        TallyTree tallies = resident.tree().tallies();
        Set<String> seated =
                tallies.outline().seats().stream().map(Seat::reporter).collect(Collectors.toSet());
        if (!reports.stream().allMatch(report -> seated.contains(report.unit()))) {
            return read(resident.period());
        }
        Map<String, Integer> versions = new HashMap<>(resident.versions());
        Map<String, Cells> cells = new HashMap<>();
        reports.forEach(report -> {
            versions.put(report.unit(), report.version());
            cells.put(report.unit(), report.cells());
        });
        return new Resident(
                resident.period(),
                resident.treeMark(),
                mark,
                versions,
                resident.tree().with(tallies.with(cells)));
    }

    /** Says whether units are no longer what the tree of {@code resident} was made of. */
    boolean isOvertaken(Resident resident) {
        return !trees.mark().equals(resident.treeMark());
    }

    private List<Indicator> indicators(Period period) {
        return forms.get(period.formCode(), period.formVersion()).indicators().stream()
                .map(IndicatorDefinition::arithmetic)
                .toList();
    }
}
