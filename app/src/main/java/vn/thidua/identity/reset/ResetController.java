package vn.thidua.identity.reset;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.DeviceCookie;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;
import vn.thidua.web.Language;

/** Takes the name of somebody who cannot get in. The answer is the same whether there is such an account or not. */
@Controller
@ConditionalOnWebApplication
class ResetController {

    private final ResetMail mail;
    private final Throttle throttle;
    private final DeviceCookie devices;

    ResetController(ResetMail mail, Throttle throttle, DeviceCookie devices) {
        this.mail = mail;
        this.throttle = throttle;
        this.devices = devices;
    }

    @GetMapping("/identity/reset")
    ModelAndView show(@RequestParam Optional<String> asked) {
        return page(new ResetPage(mail.isPossible(), asked.isPresent(), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping("/identity/reset")
    ModelAndView ask(@RequestParam String username, HttpServletRequest request) {
        Client client = devices.read(request);
        if (mail.isPossible()) {
            if (throttle.admit(Gate.LINK, client) instanceof Admission.Refused(var delay)) {
                long minutes = delay.plusSeconds(59).toMinutes();
                return page(new ResetPage(true, false, Optional.of(minutes)), HttpStatus.TOO_MANY_REQUESTS);
            }
            mail.send(username, client, Language.current());
        }
        return new ModelAndView("redirect:/identity/reset?asked");
    }

    private static ModelAndView page(ResetPage page, HttpStatus status) {
        return new ModelAndView("identity/reset/page", Map.of("page", page), status);
    }
}
