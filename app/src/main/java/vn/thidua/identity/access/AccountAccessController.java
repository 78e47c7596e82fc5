package vn.thidua.identity.access;

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
import vn.thidua.identity.access.AccountAccessScreens.AccountAttempt;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Shows accounts, makes, disables and enables them. */
@Controller
@ConditionalOnWebApplication
class AccountAccessController {

    static final String ADDRESS = "/identity/access/accounts";

    private static final String PAGE = "identity/access/account";

    private final AccountAccessScreens screens;
    private final AccountService accounts;

    AccountAccessController(AccountAccessScreens screens, AccountService accounts) {
        this.screens = screens;
        this.accounts = accounts;
    }

    @GetMapping("/identity/access/accounts")
    ModelAndView list(Actor actor) {
        return list(actor, new AccountListPage.Form("", "", "", List.of()), HttpStatus.OK);
    }

    @PostMapping("/identity/access/accounts")
    ModelAndView create(
            Actor actor,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String person) {
        return switch (accounts.create(actor, username, name, person)) {
            case AccessOutcome.Done(UUID id) -> back(id);
            case AccessOutcome.Refused(List<Violation> reasons) ->
                list(
                        actor,
                        new AccountListPage.Form(username, name, person, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/identity/access/accounts/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(screens.page(actor, id, AccountAttempt.NONE), HttpStatus.OK);
    }

    @PostMapping("/identity/access/accounts/{id}/disable")
    ModelAndView disable(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return switch (accounts.disable(actor, id, reason)) {
            case AccessOutcome.Done(UUID done) -> back(done);
            case AccessOutcome.Refused(List<Violation> reasons) ->
                page(screens.page(actor, id, AccountAttempt.of(reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/identity/access/accounts/{id}/enable")
    ModelAndView enable(Actor actor, @PathVariable UUID id) {
        accounts.enable(actor, id);
        return back(id);
    }

    private ModelAndView list(Actor actor, AccountListPage.Form form, HttpStatus status) {
        return new ModelAndView("identity/access/accounts", Map.of("page", screens.list(actor, form)), status);
    }

    static ModelAndView back(UUID account) {
        return new ModelAndView("redirect:" + ADDRESS + "/" + account);
    }

    static ModelAndView page(AccountPage page, HttpStatus status) {
        return new ModelAndView(PAGE, Map.of("page", page), status);
    }
}
