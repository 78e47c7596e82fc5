package vn.thidua.reporting.reminder;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Lets receivers remind units of reports. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(ReminderQueries.PATH)
class ReminderController {

    private final Permissions permissions;
    private final ReminderQueries queries;
    private final ReminderService service;

    ReminderController(Permissions permissions, ReminderQueries queries, ReminderService service) {
        this.permissions = permissions;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @RequestParam(defaultValue = "") String period, @RequestParam(defaultValue = "0") int from) {
        permissions.require(actor, ReportingPermission.RECEIVE_REPORTS);
        return page(actor, period, from, List.of());
    }

    @PostMapping("/plan")
    ModelAndView plan(
            Actor actor,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "false") boolean due,
            @RequestParam(defaultValue = "") String every) {
        return answer(actor, period, service.plan(actor, period, before, due, every));
    }

    /** @param unit codes of the units that are chosen */
    @PostMapping
    ModelAndView remind(Actor actor, @RequestParam String period, @RequestParam(defaultValue = "") List<String> unit) {
        return answer(actor, period, service.remind(actor, period, unit));
    }

    private ModelAndView answer(Actor actor, String period, List<Violation> reasons) {
        if (reasons.isEmpty()) {
            return new ModelAndView("redirect:" + ReminderQueries.PATH, Map.of("period", period));
        }
        ModelAndView page = page(actor, period, 0, reasons);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, String period, int from, List<Violation> reasons) {
        return queries.page(actor, period, from, reasons)
                .map(page -> new ModelAndView("reporting/reminder/page", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("reporting/reminder/empty"));
    }
}
