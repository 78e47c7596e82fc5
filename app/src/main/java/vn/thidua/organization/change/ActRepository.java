package vn.thidua.organization.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.SearchKey;

/** Stores acts and what they do to the states of units. */
@Repository
class ActRepository {

    /** Any number will do, as long as nobody else locks it. */
    private static final long STRUCTURE = 20_250_701L;

    private final JdbcClient jdbc;

    ActRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes acts wait for each other until the transaction ends: two moves together could make a circle that neither makes alone. */
    void lockStructure() {
        jdbc.sql("select pg_advisory_xact_lock(:structure)")
                .param("structure", STRUCTURE)
                .query((row, number) -> number)
                .list();
    }

    boolean isRecorded(UUID act) {
        return jdbc.sql("select exists (select 1 from organization.unit_change where id = :id)")
                .param("id", act)
                .query(Boolean.class)
                .single();
    }

    /** Stores {@code act} and does what {@code plan} says. */
    void record(UUID id, Act act, ActPlan plan, String by, Instant now) {
        jdbc.sql("""
                        insert into organization.unit_change (id, kind, effective_on, basis, recorded_at, recorded_by)
                        values (:id, :kind, :on, :basis, :now, :by)
                        """)
                .param("id", id)
                .param("kind", act.kind().name())
                .param("on", act.on())
                .param("basis", act.basis())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        plan.opened().forEach(this::open);
        plan.states().forEach(this::write);
        plan.parts().forEach((unit, part) -> addPart(id, unit, part));
        addPairs(id, plan.pairs());
        touch(plan.parts().keySet());
    }

    /** Adds a unit with its first state; a code that is taken is a fault of the caller. */
    void open(ActPlan.Opening opening) {
        jdbc.sql("""
                        insert into organization.unit (id, code, kind)
                        values (:id, :code, :kind)
                        """)
                .param("id", opening.id())
                .param("code", opening.code())
                .param("kind", opening.kind().name())
                .update();
        add(opening.id(), opening.state());
    }

    /** Says which area each unit serves, for units that are known to serve none. */
    void putAreas(Map<String, String> areas) {
        areas.forEach((unit, area) ->
                jdbc.sql("""
                        update organization.unit_state
                           set area_id = area.id
                          from organization.unit, organization.unit area
                         where unit.code = :unit
                           and area.code = :area
                           and unit_state.unit_id = unit.id
                           and unit_state.area_id is null
                        """).param("unit", unit).param("area", area).update());
    }

    private void write(ActPlan.StateChange change) {
        switch (change) {
            case ActPlan.StateChange.Cut cut ->
                jdbc.sql("""
                                update organization.unit_state
                                   set valid_to = :to
                                 where unit_id = :unit and valid_from = :from
                                """)
                        .param("unit", cut.unit())
                        .param("from", cut.from())
                        .param("to", cut.to())
                        .update();
            case ActPlan.StateChange.Add(UUID unit, UnitState state) -> add(unit, state);
            case ActPlan.StateChange.Drop(UUID unit, LocalDate from) -> drop(unit, from);
            case ActPlan.StateChange.Replace(UUID unit, UnitState state) -> {
                drop(unit, state.from());
                add(unit, state);
            }
        }
    }

    private void drop(UUID unit, LocalDate from) {
        jdbc.sql("delete from organization.unit_state where unit_id = :unit and valid_from = :from")
                .param("unit", unit)
                .param("from", from)
                .update();
    }

    private void add(UUID unit, UnitState state) {
        String code = jdbc.sql("select code from organization.unit where id = :unit")
                .param("unit", unit)
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into organization.unit_state
                               (unit_id, valid_from, valid_to, name, short_name, parent_id, position, area_id,
                                official_code, search_key)
                        values (:unit, :from, :to, :name, :shortName, :parent, :position, :area,
                                :officialCode, :searchKey)
                        """)
                .param("unit", unit)
                .param("from", state.from())
                .param("to", state.to().orElse(null))
                .param("name", state.name())
                .param("shortName", state.shortName())
                .param("parent", state.parent().orElse(null))
                .param("position", state.position())
                .param("area", state.area().orElse(null))
                .param("officialCode", state.officialCode())
                .param("searchKey", SearchKey.of(state.name(), state.shortName(), code))
                .update();
    }

    private void addPart(UUID act, UUID unit, ActPlan.Part part) {
        jdbc.sql("""
                        insert into organization.unit_change_part (change_id, unit_id, part)
                        values (:act, :unit, :part)
                        """)
                .param("act", act)
                .param("unit", unit)
                .param("part", part.name())
                .update();
    }

    private void addPairs(UUID act, Set<ActPlan.Pair> pairs) {
        for (ActPlan.Pair pair : pairs) {
            jdbc.sql("""
                            insert into organization.unit_succession (change_id, predecessor_id, successor_id)
                            values (:act, :predecessor, :successor)
                            """)
                    .param("act", act)
                    .param("predecessor", pair.predecessor())
                    .param("successor", pair.successor())
                    .update();
        }
    }

    private void touch(Set<UUID> units) {
        jdbc.sql("""
                        update organization.unit
                           set version = version + 1
                         where id = any (:units)
                        """).param("units", units.toArray(UUID[]::new)).update();
    }

    /** Returns the version of the unit called {@code code}, if there is such a unit. */
    Optional<Long> version(String code) {
        return jdbc.sql("select version from organization.unit where code = :code")
                .param("code", code)
                .query(Long.class)
                .optional();
    }
}
