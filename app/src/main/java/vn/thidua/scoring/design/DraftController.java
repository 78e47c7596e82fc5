package vn.thidua.scoring.design;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.scoring.design.DesignQueries.Asked;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;

/** Begins, shows and publishes the draft of a table, and takes it as a whole. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(DesignQueries.PATH + "/{code}/draft")
class DraftController {

    /** Begins the names of the fields that hold maxima; the address of the node follows. */
    static final String MAXIMUM = "m.";

    private final DesignQueries queries;
    private final DraftService drafts;

    DraftController(DesignQueries queries, DraftService drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView draft(
            Actor actor,
            @PathVariable String code,
            @RequestParam Optional<String> node,
            @RequestParam Optional<String> shape) {
        return page(actor, code, Asked.node(node, shape), HttpStatus.OK);
    }

    @PostMapping
    String begin(Actor actor, @PathVariable String code) {
        drafts.begin(actor, code);
        return toDraft(code);
    }

    /** Takes the maxima of all nodes at once. */
    @PostMapping("/maxima")
    ModelAndView maxima(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam MultiValueMap<String, String> typed) {
        DraftOutcome outcome = drafts.change(actor, code, seen, Edits.maxima(maxima(typed)));
        return answer(actor, code, outcome, Asked.nothing());
    }

    /** Answers with what would not add up, and keeps nothing. */
    @PostMapping("/sums")
    ModelAndView sums(Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var root = queries.draft(actor, code).tree();
        var tried = Edits.maxima(maxima(typed)).apply(root, new ArrayList<>());
        return new ModelAndView("scoring/design/sums", Map.of("sums", new DesignWriter().sums(tried)));
    }

    private static Map<String, String> maxima(MultiValueMap<String, String> typed) {
        Map<String, String> maxima = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(name -> name.startsWith(MAXIMUM))
                .forEach(name -> maxima.put(name.substring(MAXIMUM.length()), Typed.number(typed, name)));
        return maxima;
    }

    /** Takes a file, or what was typed if there is none, for the whole draft. */
    @PostMapping("/text")
    ModelAndView replace(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        String text = DesignController.text(definition, sent);
        return answer(
                actor,
                code,
                drafts.replace(actor, code, seen, text),
                new Asked(Optional.empty(), Optional.empty(), List.of(), Optional.of(text), ""));
    }

    @GetMapping("/text")
    ResponseEntity<String> download(Actor actor, @PathVariable String code) {
        return DesignController.file(code + "-draft", queries.draft(actor, code).text());
    }

    @PostMapping("/discard")
    ModelAndView discard(Actor actor, @PathVariable String code, @RequestParam long seen) {
        return drafts.discard(actor, code, seen) instanceof DraftOutcome.Overtaken overtaken
                ? answer(actor, code, overtaken, Asked.nothing())
                : new ModelAndView("redirect:" + DesignQueries.PATH);
    }

    @PostMapping("/publish")
    ModelAndView publish(
            Actor actor,
            @PathVariable String code,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String word) {
        DraftOutcome outcome = drafts.publish(actor, code, seen, reason, word);
        return outcome instanceof DraftOutcome.Done(String _, int version)
                ? new ModelAndView("redirect:" + DesignQueries.PATH + "/" + code + "/" + version)
                : answer(
                        actor,
                        code,
                        outcome,
                        new Asked(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), reason));
    }

    private ModelAndView answer(Actor actor, String code, DraftOutcome outcome, Asked asked) {
        return answer(outcome, toDraft(code), asked, (why, status) -> page(actor, code, why, status));
    }

    /** Makes a page of what was asked. */
    @FunctionalInterface
    interface Page {
        ModelAndView of(Asked asked, HttpStatus status);
    }

    static ModelAndView answer(DraftOutcome outcome, String next, Asked asked, Page page) {
        return switch (outcome) {
            case DraftOutcome.Done _ -> new ModelAndView(next);
            case DraftOutcome.Refused(List<LineDefect> reasons) ->
                page.of(asked.refused(reasons), HttpStatus.UNPROCESSABLE_CONTENT);
            case DraftOutcome.Overtaken(var reason) ->
                page.of(asked.refused(List.of(new LineDefect("", 0, reason))), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(Actor actor, String code, Asked asked, HttpStatus status) {
        return new ModelAndView(DesignController.PAGE, Map.of("page", queries.draft(actor, code, asked)), status);
    }

    static String toDraft(String code) {
        return "redirect:" + DesignQueries.PATH + "/" + code + "/draft";
    }
}
