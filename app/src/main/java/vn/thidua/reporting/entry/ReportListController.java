package vn.thidua.reporting.entry;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Shows the reports of a period. */
@Controller
@ConditionalOnWebApplication
class ReportListController {

    private final Permissions permissions;
    private final ReportListQueries lists;

    ReportListController(Permissions permissions, ReportListQueries lists) {
        this.permissions = permissions;
        this.lists = lists;
    }

    @GetMapping("/reporting/entry")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String state) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return lists.page(actor, period, state)
                .map(page -> new ModelAndView("reporting/entry/list", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/entry/empty"));
    }
}
