package vn.thidua.reporting.consolidation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.AsOf;

/** Shows consolidated figures and where each comes from. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(ConsolidationChoice.PATH)
class ConsolidationController {

    private static final String PAGE = "reporting/consolidation/page";
    private static final String READ = "reporting.consolidation.read-restricted";

    private final Permissions permissions;
    private final ConsolidationPageQueries pages;
    private final FigureQueries figures;
    private final RestrictedReads reads;

    ConsolidationController(
            Permissions permissions, ConsolidationPageQueries pages, FigureQueries figures, RestrictedReads reads) {
        this.permissions = permissions;
        this.pages = pages;
        this.figures = figures;
        this.reads = reads;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String tree,
            AsOf asOf) {
        Scope scope = scope(actor);
        return pages.choice(new ConsolidationChoice(period, part, group, tree, asOf))
                .map(choice -> {
                    ConsolidationPage page = pages.page(scope, restricted(actor), choice);
                    reads.ofPeriod(actor, READ, choice.period());
                    return new ModelAndView(PAGE, Map.of("page", page));
                })
                .orElseGet(() -> new ModelAndView("reporting/consolidation/empty"));
    }

    /** Answers with the panel alone if a part is asked for, otherwise with the whole page. */
    @GetMapping("/figure")
    ModelAndView figure(
            Actor actor,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String tree,
            AsOf asOf,
            @RequestParam String indicator,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            HttpServletResponse response) {
        Scope scope = scope(actor);
        ConsolidationChoice choice = new ConsolidationChoice(period, part, group, tree, asOf);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        ModelAndView answer = partial
                ? new ModelAndView(
                        "reporting/consolidation/figure",
                        Map.of("panel", figures.panel(scope, restricted(actor), choice, indicator)))
                : new ModelAndView(PAGE, Map.of("page", pages.page(scope, restricted(actor), choice, indicator)));
        reads.ofPeriod(actor, READ, period);
        return answer;
    }

    private Scope scope(Actor actor) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return permissions.scope(actor, ReportingPermission.READ_FIGURES);
    }

    private boolean restricted(Actor actor) {
        return permissions.allows(actor, ReportingPermission.READ_RESTRICTED);
    }
}
