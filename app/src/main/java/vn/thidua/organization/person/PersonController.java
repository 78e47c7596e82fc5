package vn.thidua.organization.person;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows people. */
@Controller
@ConditionalOnWebApplication
class PersonController {

    private final Permissions permissions;
    private final PersonScreens screens;
    private final PersonService service;

    PersonController(Permissions permissions, PersonScreens screens, PersonService service) {
        this.permissions = permissions;
        this.screens = screens;
        this.service = service;
    }

    @GetMapping(PersonScreens.ADDRESS)
    ModelAndView list(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        permissions.require(actor, PersonPermission.READ);
        return new ModelAndView(
                "organization/person/list",
                Map.of(
                        "page",
                        screens.list(permissions.scope(actor, PersonPermission.READ), asOf.day(), q.strip(), after)));
    }

    @GetMapping(PersonScreens.ADDRESS + "/one")
    ModelAndView show(Actor actor, @RequestParam String code) {
        return new ModelAndView("organization/person/page", Map.of("page", screens.page(service.open(actor, code))));
    }
}
