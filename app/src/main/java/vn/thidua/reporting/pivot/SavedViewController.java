package vn.thidua.reporting.pivot;

import java.util.List;
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
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Opens views, keeps new ones, changes them and throws them away. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(SavedViewController.PATH)
class SavedViewController {

    static final String PATH = "/reporting/pivot/views";

    private final Permissions permissions;
    private final ViewShelfQueries shelves;
    private final SavedViewService service;
    private final PivotDesk desk;

    SavedViewController(Permissions permissions, ViewShelfQueries shelves, SavedViewService service, PivotDesk desk) {
        this.permissions = permissions;
        this.shelves = shelves;
        this.service = service;
        this.desk = desk;
    }

    /** Leads to the address that was kept; what is seen there is seen by whoever asks. */
    @GetMapping("/{id}")
    String open(Actor actor, @PathVariable UUID id) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return "redirect:" + shelves.choice(actor, id).href() + "&view=" + id;
    }

    @PostMapping
    ModelAndView keep(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String query) {
        PivotChoice choice = PivotChoice.ofQuery(query);
        return answer(actor, service.keep(actor, name, role, choice), choice, "", name);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String query) {
        PivotChoice choice = PivotChoice.ofQuery(query);
        return answer(actor, service.change(actor, id, seen, name, role, choice), choice, id.toString(), "");
    }

    @PostMapping("/{id}/delete")
    ModelAndView delete(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String query) {
        PivotChoice choice = PivotChoice.ofQuery(query);
        return switch (service.delete(actor, id, seen)) {
            case ViewOutcome.Done _ -> new ModelAndView("redirect:" + choice.href());
            case ViewOutcome refused -> answer(actor, refused, choice, id.toString(), "");
        };
    }

    private ModelAndView answer(Actor actor, ViewOutcome outcome, PivotChoice choice, String open, String typed) {
        return switch (outcome) {
            case ViewOutcome.Done(UUID id) -> new ModelAndView("redirect:" + PATH + "/" + id);
            case ViewOutcome.Refused(var reasons) ->
                desk.page(actor, choice, open, typed, reasons, HttpStatus.UNPROCESSABLE_CONTENT);
            case ViewOutcome.Overtaken(var by) ->
                desk.page(actor, choice, open, typed, List.of(by), HttpStatus.CONFLICT);
        };
    }
}
