package vn.thidua.reporting.narrative;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Lists the units and clusters whose texts can be put together. */
@Controller
@ConditionalOnWebApplication
class NarrativeListController {

    private final NarrativeListQueries queries;

    NarrativeListController(NarrativeListQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/reporting/narrative")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String period) {
        return queries.page(actor, period)
                .map(page -> new ModelAndView("reporting/narrative/list", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/narrative/empty"));
    }
}
