package vn.thidua.reporting;

import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;

/** The people who have a part in a report: two who fill it in, one who receives it, two who approve it. */
@TestComponent
public class ReportCast {

    private final UnitDirectory units;

    ReportCast(UnitDirectory units) {
        this.units = units;
    }

    /** Returns who fills in reports of {@code unit}. */
    public Actor filler(String unit) {
        return actor(11, "Cán bộ tổng hợp", "unit-officer", Set.of(id(unit)));
    }

    /** Returns somebody else who fills in reports of {@code unit}. */
    public Actor colleague(String unit) {
        return actor(12, "Cán bộ cùng phòng", "unit-officer", Set.of(id(unit)));
    }

    /** Returns who receives the reports of all units. */
    public Actor receiver() {
        return actor(13, "Cán bộ thường trực", "standing-officer", all());
    }

    /** Returns somebody else who receives the reports of all units. */
    public Actor secondReceiver() {
        return actor(14, "Cán bộ thường trực thứ hai", "standing-officer", all());
    }

    /** Returns who approves the figures of all units. */
    public Actor leader() {
        return actor(15, "Trưởng cụm", "leader", all());
    }

    /** Returns somebody else who approves the figures of all units. */
    public Actor secondLeader() {
        return actor(16, "Phó trưởng cụm", "leader", all());
    }

    private Set<UUID> all() {
        return Set.copyOf(units.units().stream().map(Unit::id).toList());
    }

    private UUID id(String unit) {
        return units.find(unit).orElseThrow().id();
    }

    private static Actor actor(int number, String name, String role, Set<UUID> units) {
        return new Actor(new UUID(0, number), name, role, units);
    }
}
