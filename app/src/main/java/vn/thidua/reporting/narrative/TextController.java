package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Shows the texts of a report and saves them, by a button or by the script. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/narrative")
class TextController {

    private static final String PAGE = "reporting/narrative/texts";

    private final TextQueries queries;
    private final TextService texts;
    private final RestrictedReads reads;

    TextController(TextQueries queries, TextService texts, RestrictedReads reads) {
        this.queries = queries;
        this.texts = texts;
        this.reads = reads;
    }

    @GetMapping("/texts/{period}/{unit}")
    ModelAndView show(Actor actor, @PathVariable String period, @PathVariable String unit) {
        return page(queries.page(actor, new ReportAddress(period, unit), Optional.empty()));
    }

    @GetMapping("/sent/{id}")
    ModelAndView sent(Actor actor, @PathVariable UUID id) {
        return page(queries.sent(actor, id));
    }

    /** Saves one text. What was not saved stays in its field. */
    @PostMapping("/texts/{period}/{unit}/{part}")
    ModelAndView save(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @PathVariable String part,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String text) {
        ReportAddress address = new ReportAddress(period, unit);
        TextOutcome outcome = texts.save(actor, address, part, seen, text);
        if (outcome instanceof TextOutcome.Saved) {
            return new ModelAndView("redirect:" + address.texts() + "#" + part);
        }
        ModelAndView page = page(queries.page(actor, address, Optional.of(new TypedPart(part, text, outcome))));
        page.setStatus(status(outcome));
        return page;
    }

    /** As {@link #save}, for the script of the page, which goes on with the page as it is. */
    @PostMapping(value = "/texts/{period}/{unit}/{part}/autosave", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SavedText> autosave(
            Actor actor,
            @PathVariable String period,
            @PathVariable String unit,
            @PathVariable String part,
            @RequestBody TextRequest request) {
        String typed = Objects.requireNonNullElse(request.text(), "");
        TextOutcome outcome = texts.save(actor, new ReportAddress(period, unit), part, request.seen(), typed);
        return ResponseEntity.status(status(outcome)).body(told(outcome, request.seen()));
    }

    private static SavedText told(TextOutcome outcome, int seen) {
        return switch (outcome) {
            case TextOutcome.Saved(StoredText text) ->
                new SavedText(
                        "saved",
                        text.version(),
                        text.version() == 0
                                ? Texts.text("reporting.narrative.nothing-changed")
                                : TextQueries.saved(text),
                        "");
            case TextOutcome.Refused(List<Violation> reasons) ->
                new SavedText(
                        "refused",
                        seen,
                        reasons.stream()
                                .map(why -> Texts.reason(why) + " "
                                        + Texts.mend(why).orElse(""))
                                .collect(Collectors.joining(" ")),
                        "");
            case TextOutcome.Overtaken(StoredText stands) ->
                new SavedText(
                        "overtaken",
                        stands.version(),
                        Texts.text("reporting.narrative.other", stands.by(), Formats.moment(stands.at())),
                        Paragraphs.joined(stands.paragraphs()));
        };
    }

    private static HttpStatus status(TextOutcome outcome) {
        return switch (outcome) {
            case TextOutcome.Saved _ -> HttpStatus.OK;
            case TextOutcome.Refused _ -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TextOutcome.Overtaken _ -> HttpStatus.CONFLICT;
        };
    }

    private ModelAndView page(TextPage page) {
        if (page.showsRestricted()) {
            reads.ofTexts("reporting.narrative.read-restricted", page.period(), Optional.of(page.unit()));
        }
        return new ModelAndView(PAGE, Map.of("page", page));
    }
}
