package vn.thidua.organization.cluster;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Actor;

/** Four units in two clusters from 2016 on: {@code an} (head) and {@code binh} in 91, {@code chi} (head) and {@code dung} in 92. */
@TestComponent
public class ClusterExamples {

    public static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private static final String UNITS = """
            code,name,short_name,cluster,head
            an,Đơn vị An,An,91,yes
            binh,Đơn vị Bình,Bình,91,no
            chi,Đơn vị Chi,Chi,92,yes
            dung,Đơn vị Dũng,Dũng,92,no
            """;

    private final UnitRegister register;
    private final UnitDirectory units;

    ClusterExamples(UnitRegister register, UnitDirectory units) {
        this.register = register;
        this.units = units;
    }

    /** Puts the units on record. */
    public void open() {
        register.register("units.csv", UNITS, FIRST);
    }

    /** Returns the unit called {@code code}. */
    public UUID unit(String code) {
        return units.find(code).orElseThrow().id();
    }

    /** Returns a standing officer in charge of every unit. */
    public Actor officer() {
        return new Actor(
                new UUID(0, 1),
                "Officer",
                "standing-officer",
                units.units().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    /** Returns somebody with {@code role} in charge of one unit. */
    public Actor of(String unit, String role) {
        return new Actor(new UUID(0, 2), "Officer of " + unit, role, Set.of(unit(unit)));
    }
}
