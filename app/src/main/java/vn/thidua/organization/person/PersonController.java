package vn.thidua.organization.person;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.web.AsOf;

/** Shows people. */
@Controller
@ConditionalOnWebApplication
class PersonController {

    private final PersonScreens screens;
    private final PersonService service;

    PersonController(PersonScreens screens, PersonService service) {
        this.screens = screens;
        this.service = service;
    }

    @GetMapping(PersonScreens.ADDRESS)
    ModelAndView list(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        String asked = q.strip();
        return new ModelAndView(
                "organization/person/list",
                Map.of(
                        "page",
                        screens.list(
                                asked, service.search(actor, asOf.day(), asked, after, PersonScreens.LISTED + 1))));
    }

    @GetMapping(PersonScreens.ADDRESS + "/one")
    ModelAndView show(Actor actor, @RequestParam String code) {
        return new ModelAndView("organization/person/page", Map.of("page", screens.page(service.open(actor, code))));
    }
}
