package vn.thidua.identity.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.Installation;

/** Shows the login page. What it sends is read by Spring Security. */
@Controller
class LoginController {

    private final Installation installation;

    LoginController(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/login")
    ModelAndView show(@RequestParam Optional<String> error, @RequestParam Optional<String> out) {
        if (SignedIn.current().isPresent()) {
            return new ModelAndView("redirect:/");
        }
        Optional<String> reason =
                error.map(code -> code.equals("wait") ? "identity.login.error.wait" : "identity.login.error.wrong");
        LoginPage page =
                new LoginPage(reason, out.isPresent(), installation.isDemo() ? DemoAccountService.ALL : List.of());
        return new ModelAndView("identity/login/page", Map.of("page", page));
    }
}
