package vn.thidua.identity.access;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.access.AccountAccessScreens.AccountAttempt;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/** Lends powers and takes them back: one's own, or those of an account on its page. */
@Controller
@ConditionalOnWebApplication
class DelegationController {

    private static final String ADDRESS = "/identity/access/delegations";

    private final DelegationService delegations;
    private final DelegationForms forms;
    private final AccountAccessScreens accounts;
    private final Permissions permissions;

    DelegationController(
            DelegationService delegations,
            DelegationForms forms,
            AccountAccessScreens accounts,
            Permissions permissions) {
        this.delegations = delegations;
        this.forms = forms;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    @GetMapping("/identity/access/delegations")
    ModelAndView show(Actor actor) {
        return page(actor, "", SentDelegation.EMPTY, List.of(), HttpStatus.OK);
    }

    @PostMapping("/identity/access/delegations")
    ModelAndView give(Actor actor, @RequestParam UUID assignment, @ModelAttribute DelegationFields fields) {
        SentDelegation sent = fields.sent();
        return switch (delegations.give(actor, assignment, sent.read())) {
            case AccessOutcome.Done done -> new ModelAndView("redirect:" + ADDRESS);
            case AccessOutcome.Refused(List<Violation> reasons) ->
                page(actor, assignment.toString(), sent, reasons, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/identity/access/delegations/{id}/revoke")
    ModelAndView revoke(Actor actor, @PathVariable UUID id) {
        delegations.revoke(actor, id);
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping("/identity/access/accounts/{account}/delegations")
    ModelAndView entrust(
            Actor actor,
            @PathVariable UUID account,
            @RequestParam UUID assignment,
            @ModelAttribute DelegationFields fields) {
        SentDelegation sent = fields.sent();
        return switch (delegations.give(actor, assignment, sent.read())) {
            case AccessOutcome.Done done -> AccountAccessController.back(account);
            case AccessOutcome.Refused(List<Violation> reasons) ->
                AccountAccessController.page(
                        accounts.page(
                                actor,
                                account,
                                new AccountAttempt(SentGrant.EMPTY, assignment.toString(), sent, reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/identity/access/accounts/{account}/delegations/{id}/revoke")
    ModelAndView revokeOf(Actor actor, @PathVariable UUID account, @PathVariable UUID id) {
        delegations.revoke(actor, id);
        return AccountAccessController.back(account);
    }

    private ModelAndView page(
            Actor actor, String assignment, SentDelegation sent, List<Violation> reasons, HttpStatus status) {
        boolean may = permissions.allows(actor, AccessPermission.DELEGATE)
                && actor.capacity().onBehalf().isEmpty();
        DelegationPage page = new DelegationPage(
                forms.lent(actor.account(), actor, false),
                may ? forms.form(actor.account(), ADDRESS, assignment, sent, reasons) : Optional.empty(),
                List.of(new Crumb(text("identity.session.title"), "/identity/sessions")));
        return new ModelAndView("identity/access/delegations", Map.of("page", page), status);
    }

    /** The fields of the form. A field that was not sent is null. */
    record DelegationFields(
            @Nullable String username,
            @Nullable String form,
            @Nullable String extent,
            @Nullable List<String> permission,
            @Nullable String from,
            @Nullable String lastDay,
            @Nullable String basis) {

        SentDelegation sent() {
            return new SentDelegation(
                    sent(username),
                    sent(form),
                    sent(extent),
                    permission == null ? List.of() : permission,
                    sent(from),
                    sent(lastDay),
                    sent(basis));
        }

        private static String sent(@Nullable String field) {
            return field == null ? "" : field;
        }
    }
}
