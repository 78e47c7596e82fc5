package vn.thidua.reporting.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Finds the unit that an address names, for people who may do something there. */
@Component
class ReportAccess {

    private final Permissions permissions;
    private final UnitDirectory units;

    ReportAccess(Permissions permissions, UnitDirectory units) {
        this.permissions = permissions;
        this.units = units;
    }

    /**
     * Returns the unit called {@code code}, in which {@code actor} may do {@code permission}.
     *
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may do it nowhere
     * @throws NotFound if there is no such unit, or {@code actor} may not do it there
     */
    Unit unit(Actor actor, ReportingPermission permission, String code) {
        permissions.require(actor, permission);
        return units.find(code)
                .filter(unit -> permissions.allows(actor, permission, unit.id()))
                .orElseThrow(() -> new NotFound("unit", code));
    }

    boolean allows(Actor actor, ReportingPermission permission, UUID unit) {
        return permissions.allows(actor, permission, unit);
    }
}
