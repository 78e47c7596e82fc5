package vn.thidua.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.login.SessionOpener;
import vn.thidua.identity.reset.LinkToken;
import vn.thidua.identity.setting.OutsideProvider;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;

/** Sends people to the provider, and links accounts to it. */
@Controller
@ConditionalOnWebApplication
class ProviderController {

    private static final String AWAY = "/oauth2/authorization/" + LazyProvider.ID;
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final LazyProvider provider;
    private final OutsideProvider offered;
    private final ProviderLinkService links;
    private final Connecting connecting;
    private final SessionOpener opener;

    ProviderController(
            LazyProvider provider,
            OutsideProvider offered,
            ProviderLinkService links,
            Connecting connecting,
            SessionOpener opener) {
        this.provider = provider;
        this.offered = offered;
        this.links = links;
        this.connecting = connecting;
        this.opener = opener;
    }

    @GetMapping("/identity/provider/login")
    String leave(HttpServletRequest request) {
        connecting.end(request);
        return away();
    }

    /** Opens a link that an administrator made: the person who comes back from the provider gets its account. */
    @GetMapping("/identity/provider/connect")
    String connect(@RequestParam String token, HttpServletRequest request) {
        connecting.begin(LinkToken.of(token), request);
        return away();
    }

    /** Asks before the account signed in with is linked. The page has a link: a form may not lead to another site. */
    @PostMapping("/identity/provider/own")
    ModelAndView connectOwn(Actor actor, HttpServletRequest request) {
        if (!opener.provedWithin(FRESH, request)) {
            return new ModelAndView("redirect:/identity/factor/confirm");
        }
        connecting.begin(actor.account(), request);
        return new ModelAndView(
                "identity/provider/own",
                Map.of("page", new OwnPage(offered.offer().orElseThrow(() -> new NotFound("provider", "")), AWAY)));
    }

    @PostMapping("/identity/provider/invite")
    ModelAndView invite(Actor actor, @RequestParam UUID account) {
        return new ModelAndView(
                "identity/provider/invitation",
                Map.of("page", new InvitationPage(links.invite(actor, account), "/identity/accounts/" + account)));
    }

    @PostMapping("/identity/provider/link")
    String link(Actor actor, @RequestParam UUID account, @RequestParam String subject) {
        return "redirect:/identity/accounts/" + account + (links.connect(actor, account, subject) ? "" : "?taken");
    }

    @PostMapping("/identity/provider/unlink")
    String unlink(Actor actor, @RequestParam UUID account) {
        links.disconnect(actor, account);
        return "redirect:/identity/accounts/" + account;
    }

    private String away() {
        return "redirect:" + (provider.isReachable() ? AWAY : "/login?error=provider");
    }
}
