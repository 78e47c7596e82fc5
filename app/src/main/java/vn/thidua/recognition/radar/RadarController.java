package vn.thidua.recognition.radar;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.AsOf;

/** Shows what people and units can still reach. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(RadarController.ADDRESS)
class RadarController {

    static final String ADDRESS = "/recognition/radar";

    private final RadarService service;
    private final RadarScreens screens;

    RadarController(RadarService service, RadarScreens screens) {
        this.service = service;
        this.screens = screens;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "people") String of,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "any") String when,
            @RequestParam(defaultValue = "") String after) {
        RadarAsked asked =
                new RadarAsked(isOne(of, "people", "units"), unit, form, RadarAsked.When.of(when), asOf.day(), after);
        return new ModelAndView("recognition/radar/list", Map.of("page", screens.list(service.list(actor, asked))));
    }

    @GetMapping("/one")
    ModelAndView one(Actor actor, AsOf asOf, @RequestParam String of, @RequestParam String code) {
        return new ModelAndView(
                "recognition/radar/page",
                Map.of("page", screens.one(service.open(actor, isOne(of, "person", "unit"), code, asOf.day()))));
    }

    private static boolean isOne(String written, String yes, String no) {
        if (!written.equals(yes) && !written.equals(no)) {
            throw new NotFound("of", written);
        }
        return written.equals(yes);
    }
}
