package vn.thidua.organization.cluster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.AsOf;

/** Shows clusters, deals them and rotates their offices. */
@Controller
@ConditionalOnWebApplication
class ClusterController {

    private static final String LIST = "organization/cluster/list";
    private static final String PAGE = "organization/cluster/page";
    private static final String DEAL = "organization/cluster/deal";

    private final Permissions permissions;
    private final ClusterScreens screens;
    private final ClusterService service;
    private final RotationService rotations;

    ClusterController(
            Permissions permissions, ClusterScreens screens, ClusterService service, RotationService rotations) {
        this.permissions = permissions;
        this.screens = screens;
        this.service = service;
        this.rotations = rotations;
    }

    @GetMapping(ClusterScreens.ADDRESS)
    ModelAndView list(Actor actor, AsOf asOf) {
        permissions.require(actor, ClusterPermission.READ);
        return new ModelAndView(LIST, Map.of("page", screens.list(actor, asOf.day())));
    }

    @PostMapping(ClusterScreens.ADDRESS)
    ModelAndView addSeries(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String level) {
        NewSeries sent = new NewSeries(code, name, level);
        return switch (service.addSeries(actor, sent)) {
            case ClusterOutcome.Done() -> new ModelAndView("redirect:" + ClusterScreens.ADDRESS);
            case ClusterOutcome.Refused(var reasons) ->
                new ModelAndView(
                        LIST,
                        Map.of("page", screens.list(actor, asOf.day(), sent, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping(ClusterScreens.ADDRESS + "/{series}/{number}")
    ModelAndView show(Actor actor, AsOf asOf, @PathVariable String series, @PathVariable String number) {
        permissions.require(actor, ClusterPermission.READ);
        return new ModelAndView(PAGE, Map.of("page", screens.page(actor, series, number, asOf.day())));
    }

    @PostMapping(ClusterScreens.ADDRESS + "/{series}/{number}/rotations")
    ModelAndView rotate(
            Actor actor,
            AsOf asOf,
            @PathVariable String series,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String head,
            @RequestParam(defaultValue = "") String deputy) {
        permissions.require(actor, ClusterPermission.CHANGE);
        ClusterScreens.SentRotation sent = new ClusterScreens.SentRotation(from, head, deputy);
        Optional<LocalDate> day = day(from);
        List<Violation> reasons = day.isEmpty()
                ? List.of(Violation.of(ClusterViolation.DAY_UNREADABLE))
                : switch (rotations.rotate(
                        actor,
                        series,
                        number,
                        day.get(),
                        new Rotation(head, Optional.of(deputy).filter(code -> !code.isEmpty())))) {
                    case ClusterOutcome.Done() -> List.<Violation>of();
                    case ClusterOutcome.Refused(var why) -> why;
                };
        return reasons.isEmpty()
                ? new ModelAndView("redirect:" + ClusterScreens.ADDRESS + "/" + series + "/" + number + "?asOf="
                        + day.orElseThrow())
                : new ModelAndView(
                        PAGE,
                        Map.of("page", screens.refused(actor, series, number, asOf.day(), sent, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(ClusterScreens.ADDRESS + "/{series}/deals/new")
    ModelAndView newDeal(Actor actor, AsOf asOf, @PathVariable String series) {
        return new ModelAndView(DEAL, Map.of("page", screens.deal(actor, series, asOf.day())));
    }

    @PostMapping(ClusterScreens.ADDRESS + "/{series}/deals")
    ModelAndView deal(
            Actor actor,
            @PathVariable String series,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String lines) {
        permissions.require(actor, ClusterPermission.CHANGE);
        Optional<LocalDate> day = day(from);
        List<Violation> reasons = day.isEmpty()
                ? List.of(Violation.of(ClusterViolation.DAY_UNREADABLE))
                : switch (service.deal(actor, series, day.get(), lines)) {
                    case ClusterOutcome.Done() -> List.<Violation>of();
                    case ClusterOutcome.Refused(var why) -> why;
                };
        return reasons.isEmpty()
                ? new ModelAndView("redirect:" + ClusterScreens.ADDRESS + "?asOf=" + day.orElseThrow())
                : new ModelAndView(
                        DEAL,
                        Map.of("page", screens.deal(series, from, lines, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
