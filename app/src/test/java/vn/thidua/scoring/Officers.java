package vn.thidua.scoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;

/** People who ask in tests. */
public final class Officers {

    private Officers() {}

    /** Returns the standing officer over {@code units}. */
    public static Actor standing(List<Unit> units) {
        return new Actor(new UUID(1, 1), "Thường trực", "standing-officer", ids(units));
    }

    /** Returns the leader over {@code units}. */
    public static Actor leader(List<Unit> units) {
        return new Actor(new UUID(1, 4), "Lãnh đạo", "leader", ids(units));
    }

    /** Returns the officer of one unit. */
    public static Actor of(Unit unit) {
        return new Actor(new UUID(1, 2), "Cán bộ", "unit-officer", Set.of(unit.id()));
    }

    /** Returns somebody who may see no business data. */
    public static Actor administrator() {
        return new Actor(new UUID(1, 3), "Quản trị", "administrator", Set.of());
    }

    /** Returns the scope of {@code units}. */
    public static Scope scope(List<Unit> units) {
        return new Scope(ids(units));
    }

    private static Set<UUID> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }
}
