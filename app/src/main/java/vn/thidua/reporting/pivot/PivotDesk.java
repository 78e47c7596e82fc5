package vn.thidua.reporting.pivot;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Shows the screen to one person: what the person may see of it, and no read of restricted figures without an entry. */
@Component
class PivotDesk {

    private static final String PAGE = "reporting/pivot/page";

    private final Permissions permissions;
    private final PivotPageQueries pages;
    private final RestrictedReads reads;

    PivotDesk(Permissions permissions, PivotPageQueries pages, RestrictedReads reads) {
        this.permissions = permissions;
        this.pages = pages;
        this.reads = reads;
    }

    ModelAndView page(Actor actor, PivotChoice choice, String view) {
        return page(actor, choice, view, "", List.of(), HttpStatus.OK);
    }

    /** Shows the same with the reasons of a refusal and the name that was typed. */
    ModelAndView page(
            Actor actor,
            PivotChoice choice,
            String view,
            String typed,
            List<Violation> reasons,
            HttpStatusCode status) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return pages.page(
                        actor,
                        permissions.scope(actor, ReportingPermission.READ_FIGURES),
                        permissions.allows(actor, ReportingPermission.READ_RESTRICTED),
                        choice,
                        view)
                .map(filled -> {
                    if (filled.restricted()) {
                        filled.periods()
                                .forEach(period -> reads.ofPeriod(actor, "reporting.pivot.read-restricted", period));
                    }
                    PivotPage page = filled.page();
                    return new ModelAndView(
                            PAGE, Map.of("page", page.refused(page.shelf().typing(typed), reasons)), status);
                })
                .orElseGet(() -> new ModelAndView("reporting/pivot/empty"));
    }
}
