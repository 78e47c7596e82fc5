package vn.thidua.reporting.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.Actor;

/** Reads reports for programs. */
@Component
class ReportQueries {

    private final ReportAccess access;
    private final ReportLookup lookup;
    private final ReportRepository reports;
    private final ReportService service;
    private final RestrictedReads reads;

    ReportQueries(
            ReportAccess access,
            ReportLookup lookup,
            ReportRepository reports,
            ReportService service,
            RestrictedReads reads) {
        this.access = access;
        this.lookup = lookup;
        this.reports = reports;
        this.service = service;
        this.reads = reads;
    }

    /**
     * Returns the report; one that nobody began is empty. A receiver who asks has opened it, as on the screen.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period, or no such unit whose figures {@code actor} may read
     */
    ReportView view(Actor actor, ReportAddress address) {
        Unit unit = access.unit(actor, ReportingPermission.READ_FIGURES, address.unit());
        Set<String> restricted = reports.asked(address.period()).list().stream()
                .filter(IndicatorDefinition::restricted)
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
        if (access.allows(actor, ReportingPermission.RECEIVE_REPORTS, unit.id())) {
            service.open(actor, address);
        }
        boolean all = access.allows(actor, ReportingPermission.READ_RESTRICTED, unit.id())
                || access.allows(actor, ReportingPermission.ENTER_FIGURES, unit.id());
        if (all) {
            reads.ofReport("reporting.report.read-restricted", address.period(), unit.id());
        }
        Report report =
                lookup.find(address.period(), unit.id()).orElseGet(() -> lookup.blank(address.period(), unit.id()));
        return ReportView.of(address, report, code -> all || !restricted.contains(code), lookup.notAsked(report));
    }
}
