package vn.thidua.reporting.narrative;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.period.Period;
import vn.thidua.shared.NotFound;

/** Finds whose texts can be put together for a period: units and clusters as they were on the day it was due. */
@Component
class HolderQueries {

    private record Branch(UUID parent, Unit child) {}

    private final JdbcClient jdbc;
    private final UnitDirectory directory;

    HolderQueries(JdbcClient jdbc, UnitDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Returns the holder called {@code code}.
     *
     * @throws NotFound if there is none, or nobody stands under it
     */
    Holder get(Period period, String code) {
        LocalDate day = period.info().dueOn();
        Optional<Holder> found = code.startsWith(Holder.CLUSTER)
                ? directory.clusters(day).stream()
                        .map(HolderQueries::holder)
                        .filter(holder -> holder.code().equals(code))
                        .findFirst()
                : directory.find(code).map(unit -> holder(unit, day));
        return found.filter(holder -> !holder.sources().isEmpty()).orElseThrow(() -> new NotFound("holder", code));
    }

    /** Returns every cluster and every unit that has others under it. */
    List<Holder> list(Period period) {
        LocalDate day = period.info().dueOn();
        List<Holder> holders = new ArrayList<>(
                directory.clusters(day).stream().map(HolderQueries::holder).toList());
        Map<UUID, List<Unit>> children = new LinkedHashMap<>();
        branches(day, Optional.empty())
                .forEach(branch -> children.computeIfAbsent(branch.parent(), _ -> new ArrayList<>())
                        .add(branch.child()));
        directory.named(day).stream()
                .map(unit -> new Holder(
                        unit.code(), unit.shortName(), Optional.of(unit), children.getOrDefault(unit.id(), List.of())))
                .filter(holder -> !holder.sources().isEmpty())
                .forEach(holders::add);
        return holders;
    }

    private Holder holder(Unit unit, LocalDate day) {
        Unit then = directory.named(unit.id(), day).orElse(unit);
        return new Holder(
                then.code(),
                then.shortName(),
                Optional.of(then),
                branches(day, Optional.of(unit.id())).stream()
                        .map(Branch::child)
                        .toList());
    }

    private static Holder holder(Cluster cluster) {
        return new Holder(
                Holder.CLUSTER + cluster.code(),
                text("reporting.narrative.cluster", cluster.code()),
                Optional.empty(),
                cluster.members());
    }

    private List<Branch> branches(LocalDate day, Optional<UUID> parent) {
        return jdbc.sql("""
                        select unit.id, unit.code, state.name, state.short_name, state.parent_id
                          from organization.unit_state state
                          join organization.unit on unit.id = state.unit_id
                         where unit.kind = 'BODY'
                           and state.parent_id is not null
                           and (cast(:parent as uuid) is null or state.parent_id = cast(:parent as uuid))
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                         order by state.position, unit.code
                        """)
                .param("day", day)
                .param("parent", parent.orElse(null))
                .query((row, number) -> new Branch(
                        row.getObject("parent_id", UUID.class),
                        new Unit(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("short_name"))))
                .list();
    }
}
