package vn.thidua.scoring.projector;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.scoring.board.BoardPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/** Shows a ranking on the wall. */
@Controller
class ProjectorController {

    private final ProjectorScreens screens;
    private final Permissions permissions;

    ProjectorController(ProjectorScreens screens, Permissions permissions) {
        this.screens = screens;
        this.permissions = permissions;
    }

    @GetMapping(ProjectorAddress.PAGE)
    ModelAndView show(
            Actor actor,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> cluster,
            @RequestParam(defaultValue = "PUBLISHED") Source source,
            @RequestParam Optional<Integer> step) {
        ProjectorScreens.Asked asked = new ProjectorScreens.Asked(period, cluster, source, step);
        return new ModelAndView("scoring/projector/page", Map.of("page", screens.page(scope(actor), asked)));
    }

    /** The wall alone, for htmx; nothing at all while nothing has changed. */
    @GetMapping(ProjectorAddress.PART)
    Object part(
            Actor actor,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> cluster,
            @RequestParam(defaultValue = "PUBLISHED") Source source,
            @RequestParam Optional<Integer> step,
            @RequestParam(defaultValue = "") String seen) {
        ProjectorScreens.Asked asked = new ProjectorScreens.Asked(period, cluster, source, step);
        Optional<ProjectorPage.Shown> wall = screens.part(scope(actor), asked, seen);
        return wall.isPresent()
                ? new ModelAndView("scoring/projector/wall", Map.of("wall", wall.get()))
                : ResponseEntity.noContent().build();
    }

    private Scope scope(Actor actor) {
        permissions.require(actor, BoardPermission.READ);
        return permissions.scope(actor, BoardPermission.READ);
    }
}
