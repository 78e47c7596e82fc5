package vn.thidua.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.thidua.identity.login.Entrance;
import vn.thidua.identity.login.SignedIn;

/**
 * Keeps in the session who signed in, and finds out for each request who that is now.
 *
 * <p>Stored is a {@link Pass}; given to the request is a {@link SignedIn}. A pass that is over, of an old epoch, or of an account
 * that is gone or disabled ends its session. Other kinds of authentication are stored as they are.
 */
@Component
class SessionContexts extends HttpSessionSecurityContextRepository {

    private final Entrance entrance;
    private final Clock clock;

    SessionContexts(Entrance entrance, Clock clock) {
        super();
        this.entrance = entrance;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new LookedUp(request, super.loadDeferredContext(request));
    }

    /** The old way to ask. It must not give out what is stored either; the tests of Spring Security still go this way. */
    @Override
    @SuppressWarnings("deprecation") // Deprecated for callers; who inherits it has to answer it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Pass pass = Pass.of(
                    signedIn.actor().account(), signedIn.actor().capacity().id(), signedIn.epoch(), clock.instant());
            super.saveContext(stored(authentication, pass), request, response);
            Device.note(request);
        } else {
            super.saveContext(context, request, response);
        }
    }

    /** Puts another capacity into the session of {@code request}, which gets a new identifier and goes on otherwise. */
    void change(HttpServletRequest request, UUID capacity) {
        request.changeSessionId();
        replace(request, pass -> new Pass(pass.account(), capacity.toString(), pass.epoch(), pass.since()));
    }

    /** Lets the session of {@code request} go on in another epoch, if it belongs to {@code account}. */
    void keep(HttpServletRequest request, UUID account, int epoch) {
        replace(
                request,
                pass -> pass.accountId().equals(account)
                        ? new Pass(pass.account(), pass.capacity(), epoch, pass.since())
                        : pass);
    }

    private void replace(HttpServletRequest request, UnaryOperator<Pass> change) {
        HttpSession session = request.getSession(false);
        Authentication authentication = super.loadDeferredContext(request).get().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Pass pass) {
            session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, stored(authentication, change.apply(pass)));
        }
    }

    private SecurityContext lookUp(HttpServletRequest request, SecurityContext stored) {
        Authentication authentication = stored.getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Pass pass)) {
            return stored;
        }
        Optional<SignedIn> found = pass.isOver(clock.instant())
                ? Optional.empty()
                : entrance.resume(pass.accountId(), pass.capacityId()).filter(now -> now.epoch() == pass.epoch());
        if (found.isEmpty()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return new SecurityContextImpl();
        }
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(found.get(), null, authentication.getAuthorities()));
    }

    private static SecurityContext stored(Authentication authentication, Pass pass) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(pass, null, authentication.getAuthorities()));
    }

    /** Looks up once, and only for requests that ask who they come from: those for static files do not. */
    private final class LookedUp implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private final DeferredSecurityContext stored;
        private @Nullable SecurityContext found;

        LookedUp(HttpServletRequest request, DeferredSecurityContext stored) {
            this.request = request;
            this.stored = stored;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = found;
            if (known == null) {
                known = ScopedValue.where(SignedIn.LOOKING_UP, true).call(() -> lookUp(request, stored.get()));
                found = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
