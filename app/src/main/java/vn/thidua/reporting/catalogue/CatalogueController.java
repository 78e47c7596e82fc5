package vn.thidua.reporting.catalogue;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Shows the catalogue of indicators, and each of them. */
@Controller
@ConditionalOnWebApplication
class CatalogueController {

    private final Permissions permissions;
    private final CatalogueQueries queries;

    CatalogueController(Permissions permissions, CatalogueQueries queries) {
        this.permissions = permissions;
        this.queries = queries;
    }

    @GetMapping("/reporting/catalogue")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String restricted,
            @RequestParam(defaultValue = "") String type) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        CatalogueFilter filter = new CatalogueFilter(q, group, restricted, type);
        return new ModelAndView("reporting/catalogue/list", Map.of("page", queries.list(filter)));
    }

    @GetMapping("/reporting/catalogue/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return new ModelAndView("reporting/catalogue/indicator", Map.of("page", queries.indicator(code)));
    }
}
