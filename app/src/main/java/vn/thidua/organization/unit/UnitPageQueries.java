package vn.thidua.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitKind;

/** Reads one unit with its history. */
@Component
class UnitPageQueries {

    /**
     * A state of the unit.
     *
     * @param to first day after it
     */
    record State(
            LocalDate from,
            Optional<LocalDate> to,
            String name,
            String shortName,
            String officialCode,
            Optional<Reference> parent,
            Optional<Reference> area) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && to.map(end -> end.isAfter(day)).orElse(true);
        }
    }

    /** Another unit. */
    record Reference(String code, String name) {}

    /** The unit itself. */
    record Head(UUID id, String code, UnitKind kind) {}

    /**
     * An act that touched the unit.
     *
     * @param part what it is to the unit
     */
    record Act(UUID id, String kind, LocalDate on, String basis, Instant recordedAt, String recordedBy, String part) {}

    /** Who took over from whom. */
    record Pair(UUID act, Reference predecessor, Reference successor) {}

    private final JdbcClient jdbc;

    UnitPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Head> find(String code) {
        return jdbc.sql("select id, code, kind from organization.unit where code = :code")
                .param("code", code)
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        UnitKind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Returns the states of the unit, the latest first. */
    List<State> states(UUID unit) {
        return jdbc.sql("""
                        select state.valid_from, state.valid_to, state.name, state.short_name, state.official_code,
                               parent.code as parent_code, parent.name as parent_name,
                               area.code as area_code, area.name as area_name
                          from organization.unit_state state
                          left join lateral organization.unit_as_of(state.valid_from) parent
                                 on parent.id = state.parent_id
                          left join lateral organization.unit_as_of(state.valid_from) area on area.id = state.area_id
                         where state.unit_id = :unit
                         order by state.valid_from desc
                        """)
                .param("unit", unit)
                .query((row, number) -> new State(
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("official_code"),
                        reference(row, "parent"),
                        reference(row, "area")))
                .list();
    }

    /** Returns the acts that touched the unit, the latest first. */
    List<Act> acts(UUID unit) {
        return jdbc.sql("""
                        select change.id, change.kind, change.effective_on, change.basis, change.recorded_at,
                               change.recorded_by, part.part
                          from organization.unit_change_part part
                          join organization.unit_change change on change.id = part.change_id
                         where part.unit_id = :unit
                         order by change.effective_on desc, change.recorded_at desc, change.id
                        """)
                .param("unit", unit)
                .query((row, number) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("basis"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getString("part")))
                .list();
    }

    /** Returns who took over from whom by {@code acts}: called as the day before, and as on the day. */
    List<Pair> pairs(List<Act> acts) {
        return jdbc.sql("""
                        select change.id, predecessor.code as predecessor_code, predecessor.name as predecessor_name,
                               successor.code as successor_code, successor.name as successor_name
                          from organization.unit_succession succession
                          join organization.unit_change change on change.id = succession.change_id
                          join lateral organization.unit_as_of(change.effective_on - 1) predecessor
                            on predecessor.id = succession.predecessor_id
                          join lateral organization.unit_as_of(change.effective_on) successor
                            on successor.id = succession.successor_id
                         where change.id = any (:acts)
                         order by change.id, predecessor.position, predecessor.code, successor.position, successor.code
                        """)
                .param("acts", acts.stream().map(Act::id).toArray(UUID[]::new))
                .query((row, number) -> new Pair(
                        row.getObject("id", UUID.class),
                        new Reference(row.getString("predecessor_code"), row.getString("predecessor_name")),
                        new Reference(row.getString("successor_code"), row.getString("successor_name"))))
                .list();
    }

    private static Optional<Reference> reference(ResultSet row, String of) throws SQLException {
        String code = row.getString(of + "_code");
        return code == null ? Optional.empty() : Optional.of(new Reference(code, row.getString(of + "_name")));
    }
}
