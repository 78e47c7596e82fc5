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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetStep;
import vn.thidua.scoring.round.SheetService.StepWish;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Shows one sheet and takes its steps. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/scoring/rounds/{id}/{unit}")
class SheetController {

    private final SheetQueries queries;
    private final SheetService sheets;

    SheetController(SheetQueries queries, SheetService sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable String unit) {
        return page(actor, id, unit, List.of());
    }

    @PostMapping("/submit")
    ModelAndView submit(Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestParam long seen) {
        return take(actor, id, unit, StepWish.of(SheetStep.SUBMIT, Party.UNIT, seen));
    }

    @PostMapping("/check")
    ModelAndView check(Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestParam long seen) {
        return take(actor, id, unit, StepWish.of(SheetStep.CHECK, Party.CHECKER, seen));
    }

    @PostMapping("/check/return")
    ModelAndView sendBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") List<String> leaf,
            @RequestParam(defaultValue = "") String reason) {
        return take(actor, id, unit, new StepWish(SheetStep.RETURN, Party.CHECKER, seen, leaf, reason));
    }

    @PostMapping("/consolidation")
    ModelAndView consolidate(Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestParam long seen) {
        return take(actor, id, unit, StepWish.of(SheetStep.CONSOLIDATE, Party.HEAD, seen));
    }

    @PostMapping("/consolidation/return")
    ModelAndView sendBackFromHead(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") List<String> leaf,
            @RequestParam(defaultValue = "") String reason) {
        return take(actor, id, unit, new StepWish(SheetStep.RETURN, Party.HEAD, seen, leaf, reason));
    }

    /** The unit has explained all it wants to. */
    @PostMapping("/explained")
    ModelAndView explain(Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestParam long seen) {
        return take(actor, id, unit, StepWish.of(SheetStep.EXPLAIN, Party.UNIT, seen));
    }

    @PostMapping("/settlement")
    ModelAndView settle(Actor actor, @PathVariable UUID id, @PathVariable String unit, @RequestParam long seen) {
        return take(actor, id, unit, StepWish.of(SheetStep.SETTLE, Party.STANDING_BODY, seen));
    }

    private ModelAndView take(Actor actor, UUID id, String unit, StepWish wish) {
        return switch (sheets.take(actor, id, unit, wish)) {
            case StepOutcome.Taken() -> new ModelAndView("redirect:" + RoundWords.PATH + "/" + id + "/" + unit);
            case StepOutcome.Refused(List<Violation> reasons) ->
                page(actor, id, unit, reasons, HttpStatus.UNPROCESSABLE_CONTENT);
            case StepOutcome.Overtaken(LastChange last) ->
                page(
                        actor,
                        id,
                        unit,
                        List.of(Violation.of(
                                RoundViolation.OVERTAKEN, last.by(), RoundWords.what(last), RoundWords.when(last))),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(Actor actor, UUID id, String unit, List<Violation> reasons, HttpStatus status) {
        ModelAndView page = page(actor, id, unit, reasons);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Actor actor, UUID id, String unit, List<Violation> reasons) {
        return new ModelAndView("scoring/round/sheet", Map.of("page", queries.page(actor, id, unit, reasons)));
    }
}
