package vn.thidua.recognition.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.AsOf;

/** Shows the register of facts and takes in what people type. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(RegisterScreens.ADDRESS)
class RegisterController {

    private static final String IMPORTING = "recognition.intake.import-facts";

    private static final String JUDGING = "recognition.verdict.read";

    private static final String LOOKING_AHEAD = "recognition.radar.read";

    private final RegisterService service;
    private final RegisterScreens screens;
    private final Permissions permissions;

    RegisterController(RegisterService service, RegisterScreens screens, Permissions permissions) {
        this.service = service;
        this.screens = screens;
        this.permissions = permissions;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "people") String of,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after) {
        String asked = q.strip();
        String shown = of.equals("units") ? of : "people";
        return new ModelAndView(
                "recognition/register/list",
                Map.of(
                        "page",
                        screens.list(
                                shown,
                                asked,
                                service.search(
                                        actor,
                                        shown.equals("people"),
                                        asOf.day(),
                                        asked,
                                        after,
                                        RegisterScreens.LISTED + 1),
                                permissions.allows(actor, IMPORTING))));
    }

    @GetMapping("/one")
    ModelAndView show(Actor actor, AsOf asOf, @RequestParam String of, @RequestParam String code) {
        return new ModelAndView(
                "recognition/register/subject",
                Map.of(
                        "page",
                        screens.subject(
                                service.open(actor, of.equals("person"), code, asOf.day()),
                                asOf.day(),
                                permissions.allows(actor, JUDGING),
                                permissions.allows(actor, LOOKING_AHEAD))));
    }

    /** A link to the form may fill in some fields. */
    @GetMapping("/new")
    ModelAndView form(
            Actor actor,
            @RequestParam String of,
            @RequestParam String code,
            @RequestParam(defaultValue = "award") String kind,
            @RequestParam Map<String, String> typed) {
        return form(actor, of, code, new FactForm(kind(kind), typed("fact-", typed)), List.of());
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @RequestParam String of,
            @RequestParam String code,
            @RequestParam String kind,
            @RequestParam Map<String, String> typed) {
        FactForm form = new FactForm(kind(kind), typed("fact-", typed));
        boolean person = of.equals("person");
        List<Violation> reasons = switch (form.read()) {
            case FactForm.Outcome.Read(var fact) -> service.add(actor, person, code, fact);
            case FactForm.Outcome.Unreadable(var wrong) -> wrong;
        };
        return reasons.isEmpty()
                ? new ModelAndView("redirect:" + RegisterScreens.href("/one", person, code))
                : form(actor, of, code, form, reasons);
    }

    @GetMapping("/facts/{id}")
    ModelAndView fact(Actor actor, @PathVariable UUID id) {
        return fact(actor, id, Optional.empty(), "", List.of());
    }

    @PostMapping("/facts/{id}/correction")
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> typed) {
        FactKind kind = service.history(actor, id).entries().getFirst().fact().kind();
        FactForm form = new FactForm(kind, typed("fact-", typed));
        List<Violation> reasons = switch (form.read()) {
            case FactForm.Outcome.Read(var fact) -> service.correct(actor, id, fact, Spelling.clean(reason));
            case FactForm.Outcome.Unreadable(var wrong) -> wrong;
        };
        return done(actor, id, Optional.of(form), reason, reasons);
    }

    @PostMapping("/facts/{id}/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return done(actor, id, Optional.empty(), reason, service.withdraw(actor, id, Spelling.clean(reason)));
    }

    private ModelAndView form(Actor actor, String of, String code, FactForm form, List<Violation> reasons) {
        ModelAndView answer = new ModelAndView(
                "recognition/register/form",
                Map.of("page", screens.form(service.writable(actor, of.equals("person"), code), form, reasons)));
        answer.setStatus(reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** A change that was done is shown at an address that can be asked again. */
    private ModelAndView done(Actor actor, UUID id, Optional<FactForm> typed, String reason, List<Violation> reasons) {
        return reasons.isEmpty()
                ? new ModelAndView("redirect:" + RegisterScreens.ADDRESS + "/facts/" + id)
                : fact(actor, id, typed, reason, reasons);
    }

    private ModelAndView fact(Actor actor, UUID id, Optional<FactForm> typed, String reason, List<Violation> reasons) {
        return new ModelAndView(
                "recognition/register/fact",
                Map.of("page", screens.fact(service.history(actor, id), typed, reason, reasons)),
                reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static FactKind kind(String section) {
        return Stream.of(FactKind.values())
                .filter(kind -> kind.section().equals(section))
                .findFirst()
                .orElseThrow(() -> new NotFound("fact", section.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> typed(String prefix, Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(
                        field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
    }
}
