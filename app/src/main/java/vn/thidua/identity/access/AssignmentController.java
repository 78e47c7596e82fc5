package vn.thidua.identity.access;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.access.AccountAccessScreens.AccountAttempt;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Gives roles, confirms and ends them, on the page of an account. */
@Controller
@ConditionalOnWebApplication
class AssignmentController {

    private final AccountAccessScreens screens;
    private final AssignmentService assignments;

    AssignmentController(AccountAccessScreens screens, AssignmentService assignments) {
        this.screens = screens;
        this.assignments = assignments;
    }

    @PostMapping("/identity/access/accounts/{id}/assignments")
    ModelAndView grant(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") List<String> unit,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String basis) {
        SentGrant sent = new SentGrant(role, unit, from, lastDay, basis);
        return switch (assignments.grant(actor, id, sent.read())) {
            case AccessOutcome.Done done -> AccountAccessController.back(id);
            case AccessOutcome.Refused(List<Violation> reasons) ->
                refused(actor, id, new AccountAttempt(sent, "", SentDelegation.EMPTY, reasons));
        };
    }

    @PostMapping("/identity/access/accounts/{id}/assignments/{assignment}/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, @PathVariable UUID assignment) {
        return switch (assignments.confirm(actor, assignment)) {
            case AccessOutcome.Done done -> AccountAccessController.back(id);
            case AccessOutcome.Refused(List<Violation> reasons) -> refused(actor, id, AccountAttempt.of(reasons));
        };
    }

    @PostMapping("/identity/access/accounts/{id}/assignments/{assignment}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID assignment,
            @RequestParam(defaultValue = "") String reason) {
        return switch (assignments.end(actor, assignment, reason)) {
            case AccessOutcome.Done done -> AccountAccessController.back(id);
            case AccessOutcome.Refused(List<Violation> reasons) -> refused(actor, id, AccountAttempt.of(reasons));
        };
    }

    private ModelAndView refused(Actor actor, UUID id, AccountAttempt attempt) {
        return AccountAccessController.page(screens.page(actor, id, attempt), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
