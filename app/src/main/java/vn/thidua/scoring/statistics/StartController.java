package vn.thidua.scoring.statistics;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Shows a ranking from three starts. */
@Controller
class StartController {

    private static final String READ = "scoring.statistics.read-restricted";

    private final StartScreens screens;
    private final Permissions permissions;
    private final RestrictedReads reads;

    StartController(StartScreens screens, Permissions permissions, RestrictedReads reads) {
        this.screens = screens;
        this.permissions = permissions;
        this.reads = reads;
    }

    @GetMapping(StatisticsController.PAGE + "/start")
    ModelAndView show(
            Actor actor,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> cluster,
            @RequestParam Optional<String> heads) {
        permissions.require(actor, StatisticsPermission.READ);
        StartScreens.Asked asked = new StartScreens.Asked(
                period, cluster, heads, permissions.allows(actor, ReportingPermission.READ_RESTRICTED));
        StartPage page = screens.page(permissions.scope(actor, StatisticsPermission.READ), asked);
        if (page.content().isPresent() && screens.readsRestricted(page.period(), asked)) {
            reads.ofPeriod(actor, READ, page.period());
        }
        return new ModelAndView("scoring/statistics/start", Map.of("page", page));
    }
}
