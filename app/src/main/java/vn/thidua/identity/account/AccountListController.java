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

/** Shows administrators how all accounts sign in, and does what they order. */
@Controller
@ConditionalOnWebApplication
class AccountListController {

    private final AccountScreens screens;
    private final AccountAdministrationService service;

    AccountListController(AccountScreens screens, AccountAdministrationService service) {
        this.screens = screens;
        this.service = service;
    }

    @GetMapping("/identity/accounts")
    ModelAndView list(Actor actor) {
        return new ModelAndView("identity/account/list", Map.of("page", screens.list(actor)));
    }

    @GetMapping("/identity/accounts/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam Optional<String> taken) {
        List<Violation> reasons =
                taken.isPresent() ? List.of(Violation.of(AccountViolation.PROVIDER_LINK_TAKEN)) : List.of();
        return detail(screens.detail(actor, id, Optional.empty(), reasons), HttpStatus.OK);
    }

    @PostMapping("/identity/accounts/{id}/links")
    ModelAndView issueLink(Actor actor, @PathVariable UUID id) {
        String link = service.issueLink(actor, id);
        return detail(screens.detail(actor, id, Optional.of(link), List.of()), HttpStatus.OK);
    }

    @PostMapping("/identity/accounts/{id}/email")
    ModelAndView setEmail(Actor actor, @PathVariable UUID id, @RequestParam String email) {
        List<Violation> reasons = service.setEmail(actor, id, email);
        return reasons.isEmpty()
                ? new ModelAndView("redirect:/identity/accounts/" + id)
                : detail(screens.detail(actor, id, Optional.empty(), reasons), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView detail(AccountDetailPage page, HttpStatus status) {
        return new ModelAndView("identity/account/detail", Map.of("page", page), status);
    }
}
