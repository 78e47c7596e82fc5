package vn.thidua.reporting.narrative;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Finds what an address names, for people who may do something there. */
@Component
class NarrativeAccess {

    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final FormRepository forms;

    NarrativeAccess(Permissions permissions, UnitDirectory units, PeriodRepository periods, FormRepository forms) {
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
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

    /** Says whether {@code actor} reads restricted texts of {@code unit}: who writes them does. */
    boolean readsRestricted(Actor actor, UUID unit) {
        return permissions.allows(actor, ReportingPermission.READ_RESTRICTED, unit)
                || permissions.allows(actor, ReportingPermission.ENTER_FIGURES, unit);
    }

    /** Returns the form that {@code period} is reported on. */
    Form form(Period period) {
        return forms.get(period.formCode(), period.formVersion());
    }

    /**
     * Returns the form that the period called {@code code} is reported on.
     *
     * @throws NotFound if there is no such period
     */
    Form form(String code) {
        return form(periods.get(code));
    }
}
