package vn.thidua.scoring.outside;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Shows and takes what others say of units. */
@Controller
@ConditionalOnWebApplication
class OutsideController {

    static final String PATH = "/scoring/outside";

    private static final String PAGE = "scoring/outside/page";

    private final OutsideScreens screens;
    private final OutsideService service;
    private final Permissions permissions;

    OutsideController(OutsideScreens screens, OutsideService service, Permissions permissions) {
        this.screens = screens;
        this.service = service;
        this.permissions = permissions;
    }

    /** @param about opens the form with what was said of it, to be corrected */
    @GetMapping(PATH)
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String task) {
        permissions.require(actor, OutsidePermission.READ);
        OutsideWish wish = new OutsideWish(period, cluster, unit, about, task, "", "", "", 0);
        return new ModelAndView(PAGE, Map.of("page", screens.page(actor, wish, List.of())));
    }

    @PostMapping(PATH)
    ModelAndView record(
            Actor actor,
            @RequestParam String period,
            @RequestParam String cluster,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "0") int seen) {
        OutsideWish wish = new OutsideWish(period, cluster, unit, about, task, value, weight, basis, seen);
        return answer(actor, wish, service.record(actor, wish));
    }

    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @RequestParam String period,
            @RequestParam String cluster,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "0") int seen) {
        OutsideWish wish = new OutsideWish(period, cluster, unit, about, task, "", "", basis, seen);
        return answer(actor, OutsideWish.blank(period, cluster), service.withdraw(actor, wish));
    }

    /** @param shown what the form holds if it is shown again */
    private ModelAndView answer(Actor actor, OutsideWish shown, OutsideOutcome outcome) {
        return switch (outcome) {
            case OutsideOutcome.Done _ ->
                new ModelAndView("redirect:"
                        + UriComponentsBuilder.fromPath(PATH)
                                .queryParam("period", shown.period())
                                .queryParam("cluster", shown.cluster())
                                .encode()
                                .toUriString());
            case OutsideOutcome.Refused(List<Violation> reasons) ->
                page(actor, shown, reasons, HttpStatus.UNPROCESSABLE_CONTENT);
            case OutsideOutcome.Overtaken(Violation by) -> page(actor, shown, List.of(by), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(Actor actor, OutsideWish shown, List<Violation> reasons, HttpStatus status) {
        return new ModelAndView(PAGE, Map.of("page", screens.page(actor, shown, reasons)), status);
    }
}
