package vn.thidua.reporting.completeness;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows who has sent what. */
@Controller
@ConditionalOnWebApplication
class CompletenessController {

    private final Permissions permissions;
    private final CompletenessQueries queries;

    CompletenessController(Permissions permissions, CompletenessQueries queries) {
        this.permissions = permissions;
        this.queries = queries;
    }

    @GetMapping("/reporting/completeness")
    ModelAndView show(
            Actor actor,
            AsOf asOf,
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
                        asOf)
                .map(page -> new ModelAndView("reporting/completeness/page", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/completeness/empty"));
    }
}
