package vn.thidua.identity.account;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Shows people their own account and takes a new password. */
@Controller
@ConditionalOnWebApplication
class AccountController {

    private final AccountScreens screens;
    private final PasswordService passwords;
    private final DeviceCookie devices;

    AccountController(AccountScreens screens, PasswordService passwords, DeviceCookie devices) {
        this.screens = screens;
        this.passwords = passwords;
        this.devices = devices;
    }

    @GetMapping("/identity/account")
    ModelAndView show(
            Actor actor,
            @RequestParam Optional<String> changed,
            @RequestParam Optional<String> connected,
            @RequestParam Optional<String> taken) {
        Optional<String> done = changed.map(set -> "identity.account.changed")
                .or(() -> connected.map(set -> "identity.account.connected"));
        return page(
                screens.own(actor, done, taken.map(set -> "identity.account.provider.taken"), List.of()),
                HttpStatus.OK);
    }

    @PostMapping("/identity/account/password")
    ModelAndView changePassword(
            Actor actor,
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request) {
        List<Violation> reasons =
                passwords.change(actor, devices.read(request), new TypedPasswords(old, password, again));
        return reasons.isEmpty()
                ? new ModelAndView("redirect:/identity/account?changed")
                : page(
                        screens.own(actor, Optional.empty(), Optional.empty(), reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(AccountPage page, HttpStatus status) {
        return new ModelAndView("identity/account/page", Map.of("page", page), status);
    }
}
