package vn.thidua.reporting.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;

/** Makes the next version of a form. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/forms/{code}/draft")
class DraftController {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final FormQueries queries;
    private final DraftService drafts;
    private final PublishService publishing;

    DraftController(FormQueries queries, DraftService drafts, PublishService publishing) {
        this.queries = queries;
        this.drafts = drafts;
        this.publishing = publishing;
    }

    @GetMapping
    ModelAndView draft(Actor actor, @PathVariable String code) {
        return new ModelAndView(FormController.PAGE, Map.of("page", queries.draft(actor, code, List.of())));
    }

    @PostMapping
    String begin(Actor actor, @PathVariable String code) {
        drafts.begin(actor, code);
        return toDraft(code);
    }

    /** Asks {@code indicator} on {@code sheet} at {@code position}; with {@code sheet} 0 it is not asked any more. */
    @PostMapping("/lines")
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
    @PostMapping("/sheets")
    ModelAndView add(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String tab,
            @RequestParam String vi,
            @RequestParam String en) {
        return change(actor, code, seen, sketch -> sketch.adding(tab, new BilingualText(vi, en)));
    }

    /**
     * Calls a sheet otherwise, moves it, or drops it with what it asks.
     *
     * @param changed its number; one that is not there changes nothing
     * @param to which number it gets; 0 to drop it
     */
    @PostMapping("/sheets/change")
    ModelAndView changeSheet(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam int changed,
            @RequestParam int to,
            @RequestParam(defaultValue = "") String newTab,
            @RequestParam(defaultValue = "") String newVi,
            @RequestParam(defaultValue = "") String newEn) {
        return change(actor, code, seen, sketch -> {
            if (changed < 1 || changed > sketch.pages().size()) {
                return sketch;
            }
            Sketch.Page page = sketch.pages().get(changed - 1);
            BilingualText title = new BilingualText(
                    newVi.isBlank() ? page.title().vi() : newVi.strip(),
                    newEn.isBlank() ? page.title().en() : newEn.strip());
            return to < 1
                    ? sketch.removing(changed)
                    : sketch.changing(changed, newTab.isBlank() ? page.tab() : newTab.strip(), title, to);
        });
    }

    /** Does not ask {@code units}, codes between commas or blanks, for {@code left}; asks everybody if there are none. */
    @PostMapping("/exemptions")
    ModelAndView exempt(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam String left,
            @RequestParam(defaultValue = "") String units) {
        List<String> codes =
                BETWEEN.splitAsStream(units).filter(unit -> !unit.isEmpty()).toList();
        return change(actor, code, seen, sketch -> sketch.exempting(left, codes));
    }

    /** Asks a text beside the figures, in place of the one of its code; with {@code drop} it is not asked any more. */
    @PostMapping("/narratives")
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

    /** Takes a file, or what was typed if there is none. */
    @PostMapping("/text")
    ModelAndView upload(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        Optional<MultipartFile> file = sent.filter(part -> !part.isEmpty());
        String text = file.isPresent() ? new String(file.get().getBytes(), StandardCharsets.UTF_8) : definition;
        return answer(actor, code, drafts.upload(actor, code, seen, text), toDraft(code));
    }

    @GetMapping("/text")
    ResponseEntity<String> downloadDraft(Actor actor, @PathVariable String code) {
        return FormController.file(
                code + "-draft", queries.draft(actor, code, List.of()).text());
    }

    @PostMapping("/discard")
    String discard(Actor actor, @PathVariable String code) {
        drafts.discard(actor, code);
        return "redirect:" + FormQueries.PATH;
    }

    @PostMapping("/publish")
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
                        FormController.PAGE,
                        Map.of("page", queries.draft(actor, code, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static String toDraft(String code) {
        return "redirect:" + FormQueries.PATH + "/" + code + "/draft";
    }
}
