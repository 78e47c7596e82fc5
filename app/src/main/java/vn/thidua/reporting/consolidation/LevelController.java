package vn.thidua.reporting.consolidation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
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
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Shows the figures of every unit of the tree and where each comes from. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(LevelChoice.PATH)
class LevelController {

    private static final String PAGE = "reporting/consolidation/levels";
    private static final String READ = "reporting.consolidation.read-restricted";

    private final Permissions permissions;
    private final LevelQueries levels;
    private final LevelFigureQueries figures;
    private final RestrictedReads reads;

    LevelController(Permissions permissions, LevelQueries levels, LevelFigureQueries figures, RestrictedReads reads) {
        this.permissions = permissions;
        this.levels = levels;
        this.figures = figures;
        this.reads = reads;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "") String q) {
        return view(actor, new LevelChoice(period, unit, group, from))
                .map(view -> {
                    LevelPage page = levels.page(view, q, Optional.empty());
                    reads.ofPeriod(actor, READ, view.period().code());
                    return new ModelAndView(PAGE, Map.of("page", page));
                })
                .orElseGet(() -> new ModelAndView("reporting/consolidation/empty"));
    }

    /** Answers with the panel alone if a part is asked for, otherwise with the whole page. */
    @GetMapping("/figure")
    ModelAndView figure(
            Actor actor,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "") String at,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "") String source,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            HttpServletResponse response) {
        LevelView view = view(actor, new LevelChoice(period, unit, group, from))
                .orElseThrow(() -> new NotFound("period", period));
        String place = at.isEmpty() ? view.selection().summit() : at;
        LevelFigure panel =
                figures.panel(view, new LevelFigureChoice(view.choice(), place, indicator, q, after, source));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        ModelAndView answer = partial
                ? new ModelAndView("reporting/consolidation/levelFigure", Map.of("panel", panel))
                : new ModelAndView(PAGE, Map.of("page", levels.page(view, "", Optional.of(panel))));
        reads.ofPeriod(actor, READ, view.period().code());
        return answer;
    }

    private Optional<LevelView> view(Actor actor, LevelChoice asked) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return levels.view(
                permissions.scope(actor, ReportingPermission.READ_FIGURES),
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED),
                asked);
    }
}
