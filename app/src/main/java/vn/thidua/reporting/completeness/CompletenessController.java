package vn.thidua.reporting.completeness;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Shows who has sent what. */
@Controller
@ConditionalOnWebApplication
class CompletenessController {

    private final Permissions permissions;
    private final CompletenessQueries queries;
    private final Installation installation;

    CompletenessController(Permissions permissions, CompletenessQueries queries, Installation installation) {
        this.permissions = permissions;
        this.queries = queries;
        this.installation = installation;
    }

    @GetMapping("/reporting/completeness")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return queries.page(
                        permissions.scope(actor, ReportingPermission.READ_FIGURES),
                        permissions.allows(actor, ReportingPermission.IMPORT_WORKBOOKS),
                        period,
                        cluster,
                        state,
                        installation.asOf())
                .map(page -> new ModelAndView("reporting/completeness/page", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/completeness/empty"));
    }
}
