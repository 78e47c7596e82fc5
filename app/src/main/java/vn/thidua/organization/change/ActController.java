package vn.thidua.organization.change;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.web.AsOf;

/** Takes acts: shows the form, then what the act would do, then records it. */
@Controller
@ConditionalOnWebApplication
class ActController {

    private static final String PAGE = "organization/change/page";

    private final ActScreens screens;
    private final ActService service;

    ActController(ActScreens screens, ActService service) {
        this.screens = screens;
        this.service = service;
    }

    @GetMapping("/organization/changes/new")
    ModelAndView fresh(Actor actor, AsOf asOf, @RequestParam String act, @RequestParam(defaultValue = "") String unit) {
        return page(screens.fresh(actor, kind(act), unit, asOf.day()), HttpStatus.OK);
    }

    @PostMapping("/organization/changes/preview")
    ModelAndView preview(Actor actor, @RequestParam Map<String, String> values) {
        ActPage page = screens.preview(actor, form(values));
        return page(page, page.reasons().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/organization/changes")
    ModelAndView record(Actor actor, @RequestParam Map<String, String> values) {
        ActForm form = form(values);
        ActForm.Reading reading = form.read();
        if (reading.act().isEmpty()) {
            return refused(actor, form, reading.defects());
        }
        if (!ActScreens.isConfirmed(form)) {
            String word = ActScreens.word(form.kind()).orElse("");
            return refused(actor, form, List.of(Violation.of(ActViolation.NOT_CONFIRMED, word)));
        }
        Act act = reading.act().get();
        return switch (service.record(actor, form.id(), act, form.seen())) {
            case ActOutcome.Recorded(String unit) ->
                new ModelAndView("redirect:/organization/units/" + unit + "?asOf=" + act.on());
            case ActOutcome.Refused(var reasons) -> refused(actor, form, reasons);
        };
    }

    private ModelAndView refused(Actor actor, ActForm form, List<Violation> reasons) {
        return page(screens.refused(actor, form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(ActPage page, HttpStatusCode status) {
        return new ModelAndView(PAGE, Map.of("page", page), status);
    }

    private static ActForm form(Map<String, String> values) {
        return new ActForm(kind(values.getOrDefault("act", "")), values);
    }

    private static ActKind kind(String code) {
        return ActKind.of(code).orElseThrow(() -> new NotFound("act", code));
    }
}
