package vn.thidua.reporting.pivot;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Shows reported figures along two dimensions. */
@Controller
@ConditionalOnWebApplication
class PivotController {

    private final PivotDesk desk;

    PivotController(PivotDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/reporting/pivot")
    ModelAndView show(Actor actor, @RequestParam MultiValueMap<String, String> asked) {
        return desk.page(
                actor,
                PivotChoice.of(asked),
                Optional.ofNullable(asked.getFirst("view")).orElse(""));
    }
}
