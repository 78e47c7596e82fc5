package vn.thidua.organization.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Work;

/** Shows one import while it is read, looked at, applied and undone. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/organization/intake/{id}")
class IntakeDetailController {

    private static final String PAGE = "organization/intake/detail";
    private static final Choice WHOLE = new Choice("", "", 0, 0);

    private final IntakeService intakes;
    private final LookService look;

    IntakeDetailController(IntakeService intakes, LookService look) {
        this.intakes = intakes;
        this.look = look;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "0") int defects) {
        Choice choice = new Choice(list, show, after, defects);
        return new ModelAndView(PAGE, Map.of("page", look.page(actor, id, choice, List.of())));
    }

    /** Answers the part that shows the work; when nothing goes on any more, the whole page is asked for again. */
    @GetMapping("/progress")
    Object progress(Actor actor, @PathVariable UUID id) {
        Optional<Work> work = look.work(actor, id).filter(Work::isActive);
        return work.isPresent()
                ? new ModelAndView("organization/intake/progress", Map.of("id", id, "work", work.get()))
                : ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID id) {
        return answer(actor, id, intakes.confirm(actor, id));
    }

    @PostMapping("/compare")
    ModelAndView compare(Actor actor, @PathVariable UUID id) {
        return answer(actor, id, intakes.compareAgain(actor, id));
    }

    @PostMapping("/undo")
    ModelAndView undo(Actor actor, @PathVariable UUID id) {
        return answer(actor, id, intakes.undo(actor, id));
    }

    @PostMapping("/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        return answer(actor, id, intakes.discard(actor, id));
    }

    @PostMapping("/stop")
    ModelAndView stop(Actor actor, @PathVariable UUID id) {
        intakes.stop(actor, id);
        return answer(actor, id, List.of());
    }

    private ModelAndView answer(Actor actor, UUID id, List<Violation> reasons) {
        return reasons.isEmpty()
                ? new ModelAndView("redirect:/organization/intake/" + id)
                : new ModelAndView(
                        PAGE, Map.of("page", look.page(actor, id, WHOLE, reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
