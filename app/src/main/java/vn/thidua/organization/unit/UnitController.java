package vn.thidua.organization.unit;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows one unit with its history. */
@Controller
@ConditionalOnWebApplication
class UnitController {

    private final Permissions permissions;
    private final UnitScreens screens;

    UnitController(Permissions permissions, UnitScreens screens) {
        this.permissions = permissions;
        this.screens = screens;
    }

    @GetMapping("/organization/units/{code}")
    ModelAndView show(
            Actor actor, AsOf asOf, @PathVariable String code, @RequestParam(defaultValue = "") String after) {
        permissions.require(actor, UnitPermission.READ);
        return new ModelAndView("organization/unit/page", Map.of("page", screens.page(actor, code, asOf.day(), after)));
    }
}
