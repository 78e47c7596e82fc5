package vn.thidua.scoring.round;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/** Lists rounds, launches one, shows one, and takes the steps of a round as a whole. */
@Controller
@ConditionalOnWebApplication
class RoundController {

    private final RoundQueries queries;
    private final LaunchService launching;
    private final RoundService rounds;

    RoundController(RoundQueries queries, LaunchService launching, RoundService rounds) {
        this.queries = queries;
        this.launching = launching;
        this.rounds = rounds;
    }

    @GetMapping(RoundWords.PATH)
    ModelAndView list(Actor actor) {
        return list(actor, Map.of(), List.of());
    }

    @PostMapping(RoundWords.PATH)
    ModelAndView launch(Actor actor, @RequestParam Map<String, String> typed) {
        LaunchForm form = new LaunchForm(typed);
        List<Violation> unreadable = form.defects();
        LaunchOutcome outcome =
                unreadable.isEmpty() ? launching.launch(actor, form.wish()) : new LaunchOutcome.Refused(unreadable);
        return switch (outcome) {
            case LaunchOutcome.Launched(UUID round) -> new ModelAndView("redirect:" + RoundWords.PATH + "/" + round);
            case LaunchOutcome.Refused(List<Violation> reasons) -> {
                ModelAndView page = list(actor, typed, reasons);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    @GetMapping(RoundWords.PATH + "/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, List.of());
    }

    /** Adopting cannot be taken back, so whoever does it types a word. */
    @PostMapping(RoundWords.PATH + "/{id}/adoption")
    ModelAndView adopt(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String word) {
        return answer(actor, id, rounds.adopt(actor, id, word, Texts.text("scoring.round.adopt.word")));
    }

    @PostMapping(RoundWords.PATH + "/{id}/sending")
    ModelAndView sendUp(Actor actor, @PathVariable UUID id) {
        return answer(actor, id, rounds.sendUp(actor, id));
    }

    private ModelAndView answer(Actor actor, UUID id, StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken() -> new ModelAndView("redirect:" + RoundWords.PATH + "/" + id);
            case StepOutcome.Refused(List<Violation> reasons) -> refused(actor, id, reasons);
            case StepOutcome.Overtaken _ -> refused(actor, id, List.of(Violation.of(RoundViolation.NOT_NOW)));
        };
    }

    private ModelAndView refused(Actor actor, UUID id, List<Violation> reasons) {
        ModelAndView page = page(actor, id, reasons);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, UUID id, List<Violation> reasons) {
        return new ModelAndView("scoring/round/page", Map.of("page", queries.page(actor, id, reasons)));
    }

    private ModelAndView list(Actor actor, Map<String, String> typed, List<Violation> reasons) {
        return new ModelAndView("scoring/round/list", Map.of("page", queries.list(actor, typed, reasons)));
    }
}
