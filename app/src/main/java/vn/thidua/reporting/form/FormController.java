package vn.thidua.reporting.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Permissions;

/** Shows forms, and makes the next version of one. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/forms")
class FormController {

    private static final String PAGE = "reporting/form/form";

    private final Permissions permissions;
    private final FormQueries queries;
    private final DraftService drafts;
    private final PublishService publishing;

    FormController(Permissions permissions, FormQueries queries, DraftService drafts, PublishService publishing) {
        this.permissions = permissions;
        this.queries = queries;
        this.drafts = drafts;
        this.publishing = publishing;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return new ModelAndView("reporting/form/list", Map.of("page", queries.list()));
    }

    @GetMapping("/{code}/{version}")
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable int version) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return new ModelAndView(PAGE, Map.of("page", queries.version(actor, code, version)));
    }

    @GetMapping("/{code}/draft")
    ModelAndView draft(Actor actor, @PathVariable String code) {
        return new ModelAndView(PAGE, Map.of("page", queries.draft(actor, code, List.of())));
    }

    @PostMapping("/{code}/draft")
    String begin(Actor actor, @PathVariable String code) {
        drafts.begin(actor, code);
        return toDraft(code);
    }

    /** Asks {@code indicator} on {@code sheet} at {@code position}; with {@code sheet} 0 it is not asked any more. */
    @PostMapping("/{code}/draft/lines")
    ModelAndView place(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String indicator,
            @RequestParam int sheet,
            @RequestParam(defaultValue = "9999") int position,
            @RequestParam(defaultValue = "false") boolean restricted) {
        return change(
                actor,
                code,
                seen,
                sketch -> sheet < 1 || sheet > sketch.pages().size()
                        ? sketch.dropping(indicator)
                        : sketch.placing(indicator, sheet, position).restricting(indicator, restricted));
    }

    /** Adds a sheet at the end. */
    @PostMapping("/{code}/draft/sheets")
    ModelAndView add(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String tab,
            @RequestParam String vi,
            @RequestParam String en) {
        return change(actor, code, seen, sketch -> sketch.adding(tab, new BilingualText(vi, en)));
    }

    /** Asks a text beside the figures, in place of the one of its code; with {@code drop} it is not asked any more. */
    @PostMapping("/{code}/draft/narratives")
    ModelAndView tell(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String part,
            @RequestParam(name = "narrative-vi", defaultValue = "") String vi,
            @RequestParam(name = "narrative-en", defaultValue = "") String en,
            @RequestParam(defaultValue = "") String guidanceVi,
            @RequestParam(defaultValue = "") String guidanceEn,
            @RequestParam(defaultValue = "0") int maxLength,
            @RequestParam(name = "narrative-position", defaultValue = "9999") int position,
            @RequestParam(defaultValue = "false") boolean required,
            @RequestParam(defaultValue = "false") boolean restricted,
            @RequestParam(defaultValue = "false") boolean drop) {
        return change(
                actor,
                code,
                seen,
                sketch -> drop
                        ? sketch.untelling(part)
                        : sketch.telling(
                                new NarrativePart(
                                        part,
                                        new BilingualText(vi, en),
                                        new BilingualText(guidanceVi, guidanceEn),
                                        required,
                                        maxLength,
                                        restricted),
                                position));
    }

    @PostMapping("/{code}/draft/text")
    ModelAndView upload(
            Actor actor, @PathVariable String code, @RequestParam long seen, @RequestParam String definition) {
        return answer(actor, code, drafts.upload(actor, code, seen, definition), toDraft(code));
    }

    @PostMapping("/{code}/draft/discard")
    String discard(Actor actor, @PathVariable String code) {
        drafts.discard(actor, code);
        return "redirect:" + FormQueries.PATH;
    }

    @PostMapping("/{code}/draft/publish")
    ModelAndView publish(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") Set<String> period) {
        return answer(actor, code, publishing.publish(actor, code, seen, period), "redirect:" + FormQueries.PATH);
    }

    private ModelAndView change(Actor actor, String code, long seen, UnaryOperator<Sketch> change) {
        return answer(actor, code, drafts.change(actor, code, seen, change), toDraft(code));
    }

    private ModelAndView answer(Actor actor, String code, DraftOutcome outcome, String next) {
        return switch (outcome) {
            case DraftOutcome.Done _ -> new ModelAndView(next);
            case DraftOutcome.Refused(List<LineDefect> reasons) ->
                new ModelAndView(
                        PAGE, Map.of("page", queries.draft(actor, code, reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static String toDraft(String code) {
        return "redirect:" + FormQueries.PATH + "/" + code + "/draft";
    }
}
