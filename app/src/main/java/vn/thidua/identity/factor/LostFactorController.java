package vn.thidua.identity.factor;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.shared.Actor;

/** Takes all second factors away from somebody who has lost them, at the hand of an administrator. */
@Controller
@ConditionalOnWebApplication
class LostFactorController {

    private final LostFactorService service;

    LostFactorController(LostFactorService service) {
        this.service = service;
    }

    @PostMapping("/identity/factor/lost")
    String remove(Actor actor, @RequestParam UUID account, @RequestParam String reason) {
        service.remove(actor, account, reason);
        return "redirect:/identity/accounts";
    }
}
