package vn.thidua.audit.log;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Shows the log. */
@Controller
@ConditionalOnWebApplication
class LogController {

    private final LogService log;
    private final LogScreens screens;

    LogController(LogService log, LogScreens screens) {
        this.log = log;
        this.screens = screens;
    }

    @GetMapping("/audit/log")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Optional<Long> below,
            @RequestParam Optional<Long> above) {
        LogFilter filter = new LogFilter(from, to, person, action, subject, unit);
        LogReader reader = log.open(actor, filter);
        LogQueries.Place place = below.map(number -> new LogQueries.Place(number, true))
                .or(() -> above.map(number -> new LogQueries.Place(number, false)))
                .orElse(LogQueries.Place.NEWEST);
        return new ModelAndView(
                "audit/log/page", Map.of("page", screens.page(reader, filter, place, log.mayTakeWhole(actor))));
    }

    @GetMapping("/audit/log/{number}")
    ModelAndView entry(Actor actor, @PathVariable long number) {
        return new ModelAndView("audit/log/entry", Map.of("page", screens.entry(log.get(actor, number))));
    }
}
