package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.account.PasswordService;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Asks for the password again before a change that a stranger at a screen left alone would love to make. */
@Controller
@ConditionalOnWebApplication
class ConfirmController {

    private final PasswordService passwords;
    private final FreshProof fresh;
    private final DeviceCookie devices;

    ConfirmController(PasswordService passwords, FreshProof fresh, DeviceCookie devices) {
        this.passwords = passwords;
        this.fresh = fresh;
        this.devices = devices;
    }

    @GetMapping("/identity/factor/confirm")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String next) {
        return page(next, List.of(), HttpStatus.OK);
    }

    @PostMapping("/identity/factor/confirm")
    ModelAndView confirm(
            Actor actor,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request) {
        List<Violation> reasons = passwords.confirm(actor, devices.read(request), password);
        if (!reasons.isEmpty()) {
            return page(next, reasons, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        fresh.renew(request);
        return new ModelAndView(next.equals("totp") ? "redirect:/identity/factor/totp" : "redirect:/identity/factor");
    }

    private static ModelAndView page(String next, List<Violation> reasons, HttpStatus status) {
        return new ModelAndView("identity/factor/confirm", Map.of("page", new ConfirmPage(next, reasons)), status);
    }
}
