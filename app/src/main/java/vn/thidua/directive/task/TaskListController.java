package vn.thidua.directive.task;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows which tasks there are and how they stand. */
@Controller
@ConditionalOnWebApplication
class TaskListController {

    private final Permissions permissions;
    private final TaskListScreens screens;

    TaskListController(Permissions permissions, TaskListScreens screens) {
        this.permissions = permissions;
        this.screens = screens;
    }

    @GetMapping("/directive/tasks")
    ModelAndView show(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state) {
        permissions.require(actor, TaskPermission.READ);
        return screens.page(
                        permissions.scope(actor, TaskPermission.READ),
                        source,
                        new TaskFilter(conclusion, unit, state),
                        asOf.day())
                .map(page -> new ModelAndView("directive/task/list", Map.of("page", page)))
                .orElseGet(() -> new ModelAndView("directive/task/empty"));
    }
}
