package vn.thidua.reporting.correction;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Shows corrections that were made, and takes the word of those who were told. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/correction")
class CorrectionListController {

    private final CorrectionListQueries lists;
    private final CorrectionQueries queries;
    private final NoticeService notices;

    CorrectionListController(CorrectionListQueries lists, CorrectionQueries queries, NoticeService notices) {
        this.lists = lists;
        this.queries = queries;
        this.notices = notices;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "0") int after) {
        return new ModelAndView("reporting/correction/list", Map.of("page", lists.page(actor, after)));
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("reporting/correction/page", Map.of("page", queries.page(actor, id)));
    }

    @PostMapping("/{id}/noted")
    ModelAndView note(Actor actor, @PathVariable UUID id) {
        notices.note(actor, id);
        return new ModelAndView("redirect:" + CorrectionQueries.PATH + "/" + id);
    }
}
