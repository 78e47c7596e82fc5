package vn.thidua.directive.task;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.web.AsOf;

/** Shows one task and takes reports on it. */
@Controller
@ConditionalOnWebApplication
class TaskController {

    private static final String PAGE = "directive/task/page";

    private final TaskScreens screens;
    private final TaskService service;

    TaskController(TaskScreens screens, TaskService service) {
        this.screens = screens;
        this.service = service;
    }

    @GetMapping("/directive/tasks/{id}")
    ModelAndView show(Actor actor, AsOf asOf, @PathVariable UUID id) {
        return new ModelAndView(PAGE, Map.of("page", screens.page(actor, id, asOf.day())));
    }

    @PostMapping("/directive/tasks/{id}/reports")
    ModelAndView report(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String progress,
            @RequestParam(defaultValue = "") String note) {
        SentReport sent = new SentReport(version, status, progress, note);
        return switch (service.report(actor, id, version, sent.report())) {
            case ReportOutcome.Recorded() -> new ModelAndView("redirect:/directive/tasks/" + id);
            case ReportOutcome.Refused(var reasons) ->
                page(screens.refused(actor, id, sent, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
            case ReportOutcome.Overtaken(Task now) -> page(screens.overtaken(actor, now, sent), HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView page(TaskPage page, HttpStatus status) {
        return new ModelAndView(PAGE, Map.of("page", page), status);
    }
}
