package vn.thidua.scoring.design;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Shows who would move if a draft were in force. */
@Controller
@ConditionalOnWebApplication
class PreviewController {

    private final PreviewQueries previews;

    PreviewController(PreviewQueries previews) {
        this.previews = previews;
    }

    @GetMapping(DesignQueries.PATH + "/{code}/draft/preview")
    ModelAndView show(
            Actor actor,
            @PathVariable String code,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> cluster) {
        PreviewPage page = previews.page(actor, code, period, cluster);
        return new ModelAndView(
                "scoring/design/preview",
                Map.of("page", page),
                page.defects().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
