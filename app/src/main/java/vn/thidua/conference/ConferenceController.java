package vn.thidua.conference;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.shared.Actor;

/** Leads short addresses to the pages of a conference. Whoever may not see them is told so there. */
@Controller
@ConditionalOnWebApplication
class ConferenceController {

    @GetMapping("/conference")
    String latest(Actor actor) {
        return "redirect:/conference/proceedings";
    }

    @GetMapping("/conference/{code:[A-Za-z0-9.-]+}")
    String one(Actor actor, @PathVariable String code) {
        return "redirect:/conference/proceedings/" + code;
    }

    @GetMapping("/conference/{code:[A-Za-z0-9.-]+}/brief")
    String brief(Actor actor, @PathVariable String code) {
        return "redirect:/conference/brief/" + code;
    }

    @GetMapping("/conference/{code:[A-Za-z0-9.-]+}/pack")
    String pack(Actor actor, @PathVariable String code) {
        return "redirect:/conference/pack/" + code;
    }
}
