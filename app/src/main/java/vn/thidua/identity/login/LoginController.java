package vn.thidua.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.Installation;
import vn.thidua.identity.setting.OutsideProvider;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.web.Texts;

/** Shows the login page and takes name and password. */
@Controller
@ConditionalOnWebApplication
class LoginController {

    private static final int LONGEST_WAIT_TOLD = 120;

    private final PasswordLogin login;
    private final SessionOpener opener;
    private final DeviceCookie devices;
    private final OutsideProvider provider;
    private final Installation installation;

    LoginController(
            PasswordLogin login,
            SessionOpener opener,
            DeviceCookie devices,
            OutsideProvider provider,
            Installation installation) {
        this.login = login;
        this.opener = opener;
        this.devices = devices;
        this.provider = provider;
        this.installation = installation;
    }

    @GetMapping("/login")
    ModelAndView show(
            @RequestParam Optional<String> error,
            @RequestParam(defaultValue = "0") String minutes,
            @RequestParam Optional<String> out,
            @RequestParam Optional<String> changed) {
        if (SignedIn.current().isPresent()) {
            return new ModelAndView("redirect:/");
        }
        LoginPage page = new LoginPage(
                error.map(code -> reason(code, minutes)),
                out.map(left -> Texts.text("identity.login.out"))
                        .or(() -> changed.map(set -> Texts.text("identity.login.changed"))),
                provider.offer(),
                installation.isDemo() ? DemoAccountService.ALL : List.of());
        return new ModelAndView("identity/login/page", Map.of("page", page));
    }

    @PostMapping("/login")
    String enter(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (login.attempt(username, password, devices.read(request))) {
            case LoginOutcome.Proved(var account) ->
                "redirect:" + opener.proceed(account, Proof.PASSWORD, request, response);
            case LoginOutcome.Wrong() -> "redirect:/login?error=wrong";
            case LoginOutcome.Early(var delay) ->
                "redirect:/login?error=wait&minutes=" + delay.plusSeconds(59).toMinutes();
        };
    }

    private static String reason(String code, String minutes) {
        return switch (code) {
            case "wait" -> Texts.text("identity.login.error.wait", told(minutes));
            case "provider" -> Texts.text("identity.login.error.provider");
            case "unknown-person" -> Texts.text("identity.login.error.unknown-person");
            case "late" -> Texts.text("identity.login.error.late");
            case "passkey" -> Texts.text("identity.login.error.passkey");
            default -> Texts.text("identity.login.error.wrong");
        };
    }

    /** What stands in an address anybody may have written; a number of minutes is all that is shown of it. */
    private static int told(String minutes) {
        return minutes.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(minutes), 1, LONGEST_WAIT_TOLD) : 1;
    }
}
