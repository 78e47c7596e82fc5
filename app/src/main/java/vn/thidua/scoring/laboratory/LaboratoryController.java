package vn.thidua.scoring.laboratory;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Shows what would become of a ranking. What is tried stands in the address and nowhere else. */
@Controller
class LaboratoryController {

    private final LaboratoryScreens screens;
    private final Permissions permissions;

    LaboratoryController(LaboratoryScreens screens, Permissions permissions) {
        this.screens = screens;
        this.permissions = permissions;
    }

    @GetMapping("/scoring/laboratory")
    ModelAndView show(Actor actor, @RequestParam MultiValueMap<String, String> asked) {
        permissions.require(actor, LaboratoryPermission.TRY);
        LaboratoryPage page = screens.page(permissions.scope(actor, LaboratoryPermission.TRY), asked);
        return new ModelAndView(
                "scoring/laboratory/page",
                Map.of("page", page),
                page.reasons().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
