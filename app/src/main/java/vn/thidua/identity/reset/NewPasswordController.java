package vn.thidua.identity.reset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.account.TypedPasswords;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;

/**
 * Opens a link and takes the new password. The token leaves the address at once, so that it stays in no history; looking at
 * the page does not use the link up, as mail scanners look too.
 */
@Controller
@ConditionalOnWebApplication
class NewPasswordController {

    private static final String TOKEN = "identity.reset.token";

    private final ResetService service;
    private final Throttle throttle;
    private final DeviceCookie devices;

    NewPasswordController(ResetService service, Throttle throttle, DeviceCookie devices) {
        this.service = service;
        this.throttle = throttle;
        this.devices = devices;
    }

    @GetMapping("/identity/reset/open")
    String open(@RequestParam String token, HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        session.removeAttribute(TOKEN);
        if (throttle.admit(Gate.LINK, devices.read(request)) instanceof Admission.Admitted) {
            session.setAttribute(TOKEN, LinkToken.of(token).digest());
        }
        return "redirect:/identity/reset/password";
    }

    @GetMapping("/identity/reset/password")
    ModelAndView show(HttpServletRequest request) {
        boolean works = token(request).filter(service::works).isPresent();
        return page(new NewPasswordPage(works, List.of()), works ? HttpStatus.OK : HttpStatus.GONE);
    }

    @PostMapping("/identity/reset/password")
    ModelAndView set(@RequestParam String password, @RequestParam String again, HttpServletRequest request) {
        ResetOutcome outcome = token(request)
                .map(token -> service.use(token, new TypedPasswords("", password, again)))
                .orElseGet(ResetOutcome.Gone::new);
        return switch (outcome) {
            case ResetOutcome.Set() -> {
                request.getSession(true).removeAttribute(TOKEN);
                yield new ModelAndView("redirect:/login?changed");
            }
            case ResetOutcome.Refused(var reasons) ->
                page(new NewPasswordPage(true, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
            case ResetOutcome.Gone() -> page(new NewPasswordPage(false, List.of()), HttpStatus.GONE);
        };
    }

    private static Optional<LinkToken> token(HttpServletRequest request) {
        return request.getSession(true).getAttribute(TOKEN) instanceof String digest
                ? Optional.of(new LinkToken(digest))
                : Optional.empty();
    }

    private static ModelAndView page(NewPasswordPage page, HttpStatus status) {
        return new ModelAndView("identity/reset/password", Map.of("page", page), status);
    }
}
