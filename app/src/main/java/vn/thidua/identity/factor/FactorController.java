package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Shows the factors of the person signed in, and takes them away. */
@Controller
@ConditionalOnWebApplication
class FactorController {

    private static final String HERE = "redirect:/identity/factor";
    private static final String CONFIRM = "redirect:/identity/factor/confirm";

    private final FactorQueries queries;
    private final TotpService totp;
    private final PasskeyService passkeys;
    private final FreshProof fresh;

    FactorController(FactorQueries queries, TotpService totp, PasskeyService passkeys, FreshProof fresh) {
        this.queries = queries;
        this.totp = totp;
        this.passkeys = passkeys;
        this.fresh = fresh;
    }

    @GetMapping("/identity/factor")
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return new ModelAndView("identity/factor/page", Map.of("page", queries.page(actor, fresh.has(request))));
    }

    @PostMapping("/identity/factor/remove-totp")
    String removeTotp(Actor actor, HttpServletRequest request) {
        if (!fresh.has(request)) {
            return CONFIRM;
        }
        totp.remove(actor.account());
        return HERE;
    }

    @PostMapping("/identity/factor/recovery-codes")
    ModelAndView renewCodes(Actor actor, HttpServletRequest request) {
        if (!fresh.has(request)) {
            return new ModelAndView(CONFIRM);
        }
        return new ModelAndView(
                "identity/factor/codes",
                Map.of("page", new CodesPage(totp.renewRecoveryCodes(actor.account()), "/identity/factor")));
    }

    @PostMapping("/identity/factor/remove-passkey")
    String removePasskey(Actor actor, @RequestParam String id, HttpServletRequest request) {
        if (!fresh.has(request)) {
            return CONFIRM;
        }
        passkeys.remove(actor.account(), id);
        return HERE;
    }
}
