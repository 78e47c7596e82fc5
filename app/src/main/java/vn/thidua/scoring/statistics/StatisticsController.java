package vn.thidua.scoring.statistics;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Shows how scorers score. */
@Controller
class StatisticsController {

    static final String PAGE = "/scoring/statistics";

    private final StatisticsScreens screens;
    private final Permissions permissions;

    StatisticsController(StatisticsScreens screens, Permissions permissions) {
        this.screens = screens;
        this.permissions = permissions;
    }

    @GetMapping(PAGE)
    ModelAndView show(Actor actor, @RequestParam Optional<String> round) {
        permissions.require(actor, StatisticsPermission.READ);
        return new ModelAndView(
                "scoring/statistics/page",
                Map.of("page", screens.page(permissions.scope(actor, StatisticsPermission.READ), round)));
    }
}
