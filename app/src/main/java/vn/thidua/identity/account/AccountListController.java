package vn.thidua.identity.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Shows administrators all accounts and does what they order. */
@Controller
@ConditionalOnWebApplication
class AccountListController {

    private static final String DETAIL = "identity/account/detail";
    private static final AccountForm EMPTY = new AccountForm("", "", "", "unit-officer");

    private final AccountScreens screens;
    private final AccountAdministrationService service;

    AccountListController(AccountScreens screens, AccountAdministrationService service) {
        this.screens = screens;
        this.service = service;
    }

    @GetMapping("/identity/accounts")
    ModelAndView list(Actor actor) {
        return new ModelAndView("identity/account/list", Map.of("page", screens.list(actor, EMPTY, List.of())));
    }

    @PostMapping("/identity/accounts")
    ModelAndView invite(
            Actor actor,
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role) {
        AccountForm form = new AccountForm(username, displayName, email, role);
        return switch (service.invite(actor, form)) {
            case InvitationOutcome.Invited(var account, var link) ->
                detail(actor, account.id(), Optional.of(link), List.of());
            case InvitationOutcome.Refused(var reasons) ->
                new ModelAndView(
                        "identity/account/list",
                        Map.of("page", screens.list(actor, form, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/identity/accounts/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Optional<String> taken) {
        return detail(
                actor,
                id,
                Optional.empty(),
                taken.isPresent() ? List.of(Violation.of(AccountViolation.PROVIDER_LINK_TAKEN)) : List.of());
    }

    @PostMapping("/identity/accounts/{id}/links")
    ModelAndView issueLink(Actor actor, @PathVariable UUID id) {
        return switch (service.issueLink(actor, id)) {
            case InvitationOutcome.Invited(var account, var link) ->
                detail(actor, account.id(), Optional.of(link), List.of());
            case InvitationOutcome.Refused(var reasons) -> detail(actor, id, Optional.empty(), reasons);
        };
    }

    @PostMapping("/identity/accounts/{id}/email")
    ModelAndView setEmail(Actor actor, @PathVariable UUID id, @RequestParam String email) {
        return done(actor, id, service.setEmail(actor, id, email));
    }

    @PostMapping("/identity/accounts/{id}/close")
    ModelAndView close(Actor actor, @PathVariable UUID id) {
        return done(actor, id, service.setEnabled(actor, id, false));
    }

    @PostMapping("/identity/accounts/{id}/open")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return done(actor, id, service.setEnabled(actor, id, true));
    }

    private ModelAndView done(Actor actor, UUID id, List<Violation> reasons) {
        return reasons.isEmpty()
                ? new ModelAndView("redirect:/identity/accounts/" + id)
                : detail(actor, id, Optional.empty(), reasons);
    }

    private ModelAndView detail(Actor actor, UUID id, Optional<String> link, List<Violation> reasons) {
        return new ModelAndView(
                DETAIL,
                Map.of("page", screens.detail(actor, id, link, reasons)),
                reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
