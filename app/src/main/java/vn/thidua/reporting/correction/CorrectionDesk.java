package vn.thidua.reporting.correction;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.resident.ResidentPeriods;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Comparison;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/**
 * Takes wishes to correct figures. What rests on a figure lies mostly with others: it is reckoned everywhere and shown to a
 * person as far as that person may see, which is the reader's concern ({@link CorrectionQueries}).
 */
@Component
class CorrectionDesk {

    private final Permissions permissions;
    private final CorrectionService service;
    private final ResidentPeriods residents;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory units;

    CorrectionDesk(
            Permissions permissions,
            CorrectionService service,
            ResidentPeriods residents,
            PeriodRepository periods,
            FormRepository forms,
            UnitDirectory units) {
        this.permissions = permissions;
        this.service = service;
        this.residents = residents;
        this.periods = periods;
        this.forms = forms;
        this.units = units;
    }

    /**
     * Says what {@code wish} would change, and changes nothing.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period, or no such unit in which {@code actor} may do that
     */
    CorrectionOutcome tryOut(Actor actor, CorrectionWish wish) {
        UpwardFigures above = above(actor, wish);
        return Comparison.among(everybody(), () -> service.tryOut(actor, wish, above));
    }

    /**
     * Makes the correction.
     *
     * @throws vn.thidua.shared.NotFound as {@link #tryOut} does, and if the key was used by somebody else
     */
    CorrectionOutcome correct(Actor actor, CorrectionWish wish) {
        UpwardFigures above = above(actor, wish);
        return Comparison.among(everybody(), () -> service.correct(actor, wish, above));
    }

    private UpwardFigures above(Actor actor, CorrectionWish wish) {
        permissions.require(actor, ReportingPermission.CORRECT_FIGURES);
        Period period = periods.get(wish.address().period());
        return new UpwardFigures(forms.get(period.formCode(), period.formVersion()), residents.current(period));
    }

    private Scope everybody() {
        Set<UUID> all = units.units().stream().map(Unit::id).collect(Collectors.toSet());
        return new Scope(all);
    }
}
