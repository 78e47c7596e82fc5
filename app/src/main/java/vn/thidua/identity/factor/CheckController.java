package vn.thidua.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.login.PendingLogin;
import vn.thidua.identity.login.PendingLogins;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.web.Texts;

/** Asks for the second factor of somebody whose password was right. */
@Controller
@ConditionalOnWebApplication
class CheckController {

    private final TotpService totp;
    private final SecondStep step;
    private final PendingLogins pending;
    private final DeviceCookie devices;

    CheckController(TotpService totp, SecondStep step, PendingLogins pending, DeviceCookie devices) {
        this.totp = totp;
        this.step = step;
        this.pending = pending;
        this.devices = devices;
    }

    @GetMapping("/identity/factor/check")
    ModelAndView show(HttpServletRequest request) {
        return pending.current(request).filter(login -> !login.mustEnrol()).isPresent()
                ? page(Optional.empty(), HttpStatus.OK)
                : new ModelAndView("redirect:/login?error=late");
    }

    @PostMapping("/identity/factor/check")
    ModelAndView check(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        return answer(Proof.TOTP, (login, client) -> totp.check(login.account(), code, client), request, response);
    }

    @PostMapping("/identity/factor/recovery")
    ModelAndView recover(@RequestParam String recovery, HttpServletRequest request, HttpServletResponse response) {
        return answer(
                Proof.RECOVERY_CODE,
                (login, client) -> totp.recover(login.account(), recovery, client),
                request,
                response);
    }

    private ModelAndView answer(
            Proof proof,
            BiFunction<PendingLogin, Client, CodeOutcome> check,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingLogin> login = pending.current(request).filter(waiting -> !waiting.mustEnrol());
        if (login.isEmpty()) {
            return new ModelAndView("redirect:/login?error=late");
        }
        return switch (check.apply(login.get(), devices.read(request))) {
            case CodeOutcome.Right right ->
                new ModelAndView("redirect:" + step.finish(login.get(), proof, request, response));
            case CodeOutcome.Wrong() ->
                page(Optional.of(Texts.text("identity.factor.code.wrong")), HttpStatus.UNPROCESSABLE_CONTENT);
            case CodeOutcome.Early(var delay) ->
                page(
                        Optional.of(Texts.text(
                                "identity.factor.code.wait",
                                delay.plusSeconds(59).toMinutes())),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ModelAndView page(Optional<String> error, HttpStatus status) {
        return new ModelAndView("identity/factor/check", Map.of("page", new CheckPage(error)), status);
    }
}
