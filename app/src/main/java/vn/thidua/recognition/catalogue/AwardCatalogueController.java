package vn.thidua.recognition.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.recognition.catalogue.DifferenceScreens.Typed;
import vn.thidua.shared.Actor;
import vn.thidua.web.AsOf;

/** Shows the catalogue of titles and forms. */
@Controller
@RequestMapping(AwardCatalogueScreens.ADDRESS)
class AwardCatalogueController {

    private final AwardCatalogueService service;
    private final AwardCatalogueScreens screens;
    private final DifferenceScreens differences;

    AwardCatalogueController(
            AwardCatalogueService service, AwardCatalogueScreens screens, DifferenceScreens differences) {
        this.service = service;
        this.screens = screens;
        this.differences = differences;
    }

    @GetMapping
    ModelAndView catalogue(Actor actor, AsOf asOf, @RequestParam(defaultValue = "") String q) {
        String asked = q.strip();
        return new ModelAndView(
                "recognition/catalogue/list",
                Map.of("page", screens.catalogue(asOf.day(), asked, service.on(actor, asOf.day(), asked))));
    }

    @GetMapping("/forms/{code}")
    ModelAndView form(Actor actor, AsOf asOf, @PathVariable String code) {
        return new ModelAndView(
                "recognition/catalogue/form",
                Map.of("page", screens.form(asOf.day(), service.form(actor, asOf.day(), code))));
    }

    @GetMapping("/differences")
    ModelAndView differences(
            Actor actor, AsOf asOf, @RequestParam Optional<String> from, @RequestParam Optional<String> to) {
        Typed days = differences.read(from, to, asOf.day());
        return days.isRead()
                ? new ModelAndView(
                        "recognition/catalogue/differences",
                        Map.of(
                                "page",
                                differences.list(
                                        days,
                                        service.differences(
                                                actor,
                                                days.from().orElseThrow(),
                                                days.to().orElseThrow()))))
                : refused(days);
    }

    @GetMapping("/differences/{code}")
    ModelAndView difference(
            Actor actor,
            AsOf asOf,
            @PathVariable String code,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to) {
        Typed days = differences.read(from, to, asOf.day());
        return days.isRead()
                ? new ModelAndView(
                        "recognition/catalogue/difference",
                        Map.of(
                                "page",
                                differences.form(
                                        days,
                                        service.difference(
                                                actor,
                                                days.from().orElseThrow(),
                                                days.to().orElseThrow(),
                                                code))))
                : refused(days);
    }

    private ModelAndView refused(Typed days) {
        return new ModelAndView(
                "recognition/catalogue/differences",
                Map.of("page", differences.list(days, List.of())),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
