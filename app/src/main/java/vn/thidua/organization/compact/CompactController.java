package vn.thidua.organization.compact;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.organization.cluster.ClusterPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Shows a compact, takes its words and its signatures. */
@Controller
@ConditionalOnWebApplication
class CompactController {

    private static final String PAGE = "organization/compact/page";
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final Permissions permissions;
    private final CompactScreens screens;
    private final CompactService service;

    CompactController(Permissions permissions, CompactScreens screens, CompactService service) {
        this.permissions = permissions;
        this.screens = screens;
        this.service = service;
    }

    @GetMapping(CompactAddress.PATTERN)
    ModelAndView show(Actor actor, @PathVariable String series, @PathVariable String number, @PathVariable int year) {
        permissions.require(actor, ClusterPermission.READ);
        return new ModelAndView(PAGE, Map.of("page", screens.page(actor, address(series, number, year))));
    }

    @PostMapping(CompactAddress.PATTERN)
    ModelAndView write(
            Actor actor,
            @PathVariable String series,
            @PathVariable String number,
            @PathVariable int year,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String lines) {
        CompactAddress address = address(series, number, year);
        List<Violation> reasons = service.write(actor, address, version, text, lines);
        return answer(actor, address, new CompactPage.Writing(address.href(), version, text, lines), reasons);
    }

    @PostMapping(CompactAddress.PATTERN + "/signatures")
    ModelAndView sign(
            Actor actor,
            @PathVariable String series,
            @PathVariable String number,
            @PathVariable int year,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String unit) {
        CompactAddress address = address(series, number, year);
        List<Violation> reasons = service.sign(actor, address, version, unit);
        return answer(actor, address, screens.page(actor, address).writing(), reasons);
    }

    private ModelAndView answer(
            Actor actor, CompactAddress address, CompactPage.Writing sent, List<Violation> reasons) {
        return reasons.isEmpty()
                ? new ModelAndView("redirect:" + address.href())
                : new ModelAndView(
                        PAGE,
                        Map.of("page", screens.refused(actor, address, sent, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static CompactAddress address(String series, String number, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound("compact", year);
        }
        return new CompactAddress(series, number, year);
    }
}
