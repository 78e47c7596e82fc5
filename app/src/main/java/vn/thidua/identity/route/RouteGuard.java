package vn.thidua.identity.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.identity.pace.Pace;
import vn.thidua.identity.throttle.NetworkAddress;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AskedTooFast;

/** Lets a request through to its page if the book of routes says so; what the book does not name is refused. */
@Component
@ConditionalOnWebApplication
class RouteGuard implements HandlerInterceptor, WebMvcConfigurer {

    private final RouteBook book;
    private final CurrentActor current;
    private final Permissions permissions;
    private final Pace pace;

    RouteGuard(RouteBook book, CurrentActor current, Permissions permissions, Pace pace) {
        this.book = book;
        this.current = current;
        this.permissions = permissions;
        this.pace = pace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /**
     * @throws AccessDeniedException if the person may not ask this address
     * @throws AskedTooFast if the person has asked for too much that is heavy
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            Optional<RouteRule> rule = rule(request);
            if (!allows(rule)) {
                throw new AccessDeniedException("the book of routes does not open " + request.getMethod());
            }
            if (rule.filter(RouteRule::heavy).isPresent()) {
                count(request);
            }
        }
        return true;
    }

    private void count(HttpServletRequest request) {
        current.actor()
                .flatMap(actor -> pace.ofHeavy(actor.account(), NetworkAddress.of(request.getRemoteAddr())))
                .ifPresent(wait -> {
                    throw new AskedTooFast(wait);
                });
    }

    private boolean allows(Optional<RouteRule> rule) {
        return rule.map(found -> Set.of(RouteRule.ANYBODY, RouteRule.HALFWAY).contains(found.needs())
                        || current.actor()
                                .map(actor -> !found.needsPermission() || permissions.allows(actor, found.needs()))
                                .orElse(false))
                .orElse(false);
    }

    private Optional<RouteRule> rule(HttpServletRequest request) {
        String pattern = ServedRoutes.withoutShapes(
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return book.find(method + " " + pattern).or(() -> book.find(ServedRoutes.ANY + " " + pattern));
    }
}
