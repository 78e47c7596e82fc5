package vn.thidua.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.DeviceCookie;

/** Opens the session of somebody who has proved to be the owner of an account: the only way in, however it was proved. */
@Component
@ConditionalOnWebApplication
public class SessionOpener {

    private static final String PROVED_AT = "identity.proved-at";

    private final Entrance entrance;
    private final SecondFactorPolicy policy;
    private final PendingLogins pending;
    private final LoginLogService log;
    private final DeviceCookie devices;
    private final SessionAuthenticationStrategy sessions;
    private final SecurityContextRepository contexts;
    private final RequestCache requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionOpener(
            Entrance entrance,
            SecondFactorPolicy policy,
            PendingLogins pending,
            LoginLogService log,
            DeviceCookie devices,
            SessionAuthenticationStrategy sessions,
            SecurityContextRepository contexts,
            RequestCache requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entrance = entrance;
        this.policy = policy;
        this.pending = pending;
        this.log = log;
        this.devices = devices;
        this.sessions = sessions;
        this.contexts = contexts;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Goes on after the first {@code proof}: opens the session, or asks for what is missing. Returns the next address. */
    public String proceed(Account account, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        SecondFactorPolicy.Need need = proof.isStrong() ? SecondFactorPolicy.Need.NONE : policy.need(account);
        return switch (need) {
            case NONE -> open(account, List.of(proof), request, response);
            case CHECK -> {
                pending.begin(request, account.id(), proof, false);
                yield "/identity/factor/check";
            }
            case ENROL -> {
                pending.begin(request, account.id(), proof, true);
                yield "/identity/factor/totp";
            }
        };
    }

    /** Opens the session of {@code account}, whose owner has given all {@code proofs}. Returns where they wanted to go. */
    public String open(Account account, List<Proof> proofs, HttpServletRequest request, HttpServletResponse response) {
        pending.end(request);
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(entrance.open(account), null, List.of());
        beginAfresh(request);
        sessions.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        proved(request);

        Client client = devices.read(request);
        String device = client.device().orElseGet(devices::newDevice);
        response.addHeader(HttpHeaders.SET_COOKIE, devices.write(device).toString());
        log.succeeded(account, proofs, new Client(client.network(), Optional.of(device)));
        events.publishEvent(new AuthenticationSuccessEvent(authentication));
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, SessionOpener.class));

        String asked = asked(requests.getRequest(request, response));
        requests.removeRequest(request, response);
        return asked;
    }

    /**
     * Whoever knew the number of the session before must not know it now, and what somebody else has left in it is not for
     * the one who comes.
     */
    private void beginAfresh(HttpServletRequest request) {
        if (contexts.loadDeferredContext(request).get().getAuthentication() != null) {
            request.getSession(true).invalidate();
        }
        request.getSession(true);
        request.changeSessionId();
    }

    /** Never with the host: that of the request that was kept is what its sender called it. */
    private static String asked(@Nullable SavedRequest kept) {
        if (!(kept instanceof DefaultSavedRequest page)) {
            return "/";
        }
        String path = String.valueOf(page.getRequestURI());
        String query = page.getQueryString();
        String address = query == null ? path : path + "?" + query;
        return address.startsWith("//") ? "/" : address.replace("{", "%7B").replace("}", "%7D");
    }

    /** Notes that the person at {@code request}'s browser has just proved again who they are. */
    public void proved(HttpServletRequest request) {
        request.getSession(true).setAttribute(PROVED_AT, clock.instant().toString());
    }

    /** Says whether the person at {@code request}'s browser has proved within {@code time} who they are. */
    public boolean provedWithin(Duration time, HttpServletRequest request) {
        return request.getSession(true).getAttribute(PROVED_AT) instanceof String at
                && clock.instant().isBefore(Instant.parse(at).plus(time));
    }
}
