package vn.thidua.identity.session;

import static vn.thidua.web.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.identity.access.CapacityQueries;
import vn.thidua.identity.access.CapacityWords;
import vn.thidua.identity.access.HeldCapacity;
import vn.thidua.identity.access.Holder;
import vn.thidua.identity.login.SignedIn;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Shows sessions and capacities, switches and ends them. */
@Controller
@ConditionalOnWebApplication
class SessionController {

    private static final String ADDRESS = "/identity/sessions";

    private final SessionService service;
    private final SessionStore sessions;
    private final SessionContexts contexts;
    private final CapacityQueries accounts;

    SessionController(
            SessionService service, SessionStore sessions, SessionContexts contexts, CapacityQueries accounts) {
        this.service = service;
        this.sessions = sessions;
        this.contexts = contexts;
        this.accounts = accounts;
    }

    @GetMapping("/identity/sessions")
    ModelAndView show(Actor actor, HttpServletRequest request) {
        List<HeldCapacity> held = SignedIn.current().map(SignedIn::capacities).orElse(List.of());
        Optional<UUID> chosen = actor.capacity().id();
        boolean lost = chosen.isPresent() && held.stream().noneMatch(one -> chosen.equals(Optional.of(one.id())));
        return page(new SessionPage(
                actor.name(),
                true,
                lost,
                ADDRESS,
                held.stream()
                        .map(one -> line(one, chosen.equals(Optional.of(one.id()))))
                        .toList(),
                lines(actor.account(), request)));
    }

    @GetMapping("/identity/sessions/of/{account}")
    ModelAndView showOf(Actor actor, @PathVariable UUID account, HttpServletRequest request) {
        service.requireSay(actor, account);
        Holder holder = accounts.holder(account).orElseThrow(() -> new NotFound("account", account));
        return page(new SessionPage(
                holder.name(), false, false, ADDRESS + "/of/" + account, List.of(), lines(account, request)));
    }

    @PostMapping("/identity/sessions/capacity")
    ModelAndView choose(Actor actor, @RequestParam UUID capacity, HttpServletRequest request) {
        SignedIn person = SignedIn.current().orElseThrow(() -> new NotFound("capacity", capacity));
        HeldCapacity chosen = service.choose(person, capacity);
        contexts.change(request, chosen.id());
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/identity/sessions/end")
    ModelAndView end(Actor actor, @RequestParam String session) {
        service.end(actor, actor.account(), session);
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping("/identity/sessions/end-others")
    ModelAndView endOthers(Actor actor) {
        service.endOthers(actor, actor.account());
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @PostMapping("/identity/sessions/of/{account}/end")
    ModelAndView endOf(Actor actor, @PathVariable UUID account, @RequestParam String session) {
        service.end(actor, account, session);
        return new ModelAndView("redirect:" + ADDRESS + "/of/" + account);
    }

    @PostMapping("/identity/sessions/of/{account}/end-others")
    ModelAndView endAllOf(Actor actor, @PathVariable UUID account) {
        service.endOthers(actor, account);
        return new ModelAndView("redirect:" + ADDRESS + "/of/" + account);
    }

    private List<SessionPage.Line> lines(UUID account, HttpServletRequest request) {
        String current = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse("");
        return sessions.of(account, current).stream()
                .map(SessionController::line)
                .toList();
    }

    private static SessionPage.Line line(OpenSession session) {
        return new SessionPage.Line(
                session.handle(),
                session.device().isEmpty() ? Optional.empty() : Optional.of(session.device()),
                session.address(),
                Formats.moment(session.since()),
                Formats.moment(session.lastUsed()),
                session.current());
    }

    private static SessionPage.CapacityLine line(HeldCapacity held, boolean current) {
        return new SessionPage.CapacityLine(
                held.id().toString(),
                CapacityWords.of(held, Language.current()),
                held.lastDay()
                        .map(day -> text("identity.session.until", day))
                        .orElseGet(() -> text("identity.session.open-ended")),
                current);
    }

    private static ModelAndView page(SessionPage page) {
        return new ModelAndView("identity/session/page", Map.of("page", page));
    }
}
