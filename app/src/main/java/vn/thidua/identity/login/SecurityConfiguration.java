package vn.thidua.identity.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.thidua.identity.setting.PublicAddress;

/**
 * What a browser may ask: everything needs somebody signed in, except signing in itself and the static files.
 *
 * <p>Which person may open which page is not decided here but by {@code Permissions}, at the page.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** What nobody in particular may ask. */
    private static final String[] OPEN = {
        "/login",
        "/language",
        "/theme",
        "/error",
        "/vendor/**",
        "/thidua/**",
        "/identity/reset/**",
        "/identity/factor/passkeys/challenge",
        "/identity/factor/passkeys/login",
        "/identity/provider/login",
        "/identity/provider/connect"
    };

    /** What those may ask who have given one proof and owe another. */
    private static final String[] HALFWAY = {
        "/identity/factor/check", "/identity/factor/recovery", "/identity/factor/totp/**"
    };

    private static final RequestMatcher PROGRAM =
            request -> request.getRequestURI().startsWith("/api/");

    private static final RequestMatcher HTMX = request -> request.getHeader("HX-Request") != null;

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            PendingLogins pending,
            CsrfTokenRepository tokens,
            SecurityContextRepository contexts,
            RequestCache requests,
            LeavingLog leaving,
            PublicAddress address) {
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HALFWAY)
                        .access(halfway(pending))
                        .anyRequest()
                        .access((asking, context) -> new AuthorizationDecision(isSignedIn(asking.get()))))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .securityContext(context -> context.securityContextRepository(contexts))
                .logout(logout -> logout.addLogoutHandler(leaving).logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(requests))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(leaveForLogin(), HTMX)
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PROGRAM)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .headers(headers -> ProtectiveHeaders.set(headers, address))
                .build();
    }

    /** Nobody gets in by the ways of the framework; {@link SessionOpener} is the only one. */
    @Bean
    AuthenticationManager authenticationManager() {
        return attempt -> {
            throw new ProviderNotFoundException("people sign in by other ways");
        };
    }

    /** A session that begins gets a new token against forged requests. */
    @Bean
    SessionAuthenticationStrategy beginningOfSession(CsrfTokenRepository tokens) {
        return new CsrfAuthenticationStrategy(tokens);
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** After signing in, a person comes back to the page asked for, never to a part or a file. */
    @Bean
    RequestCache pagesAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> {
            String accept = request.getHeader("Accept");
            return request.getMethod().equals("GET")
                    && !HTMX.matches(request)
                    && accept != null
                    && accept.contains("text/html");
        });
        return cache;
    }

    private static AuthorizationManager<RequestAuthorizationContext> halfway(PendingLogins pending) {
        return (asking, context) -> new AuthorizationDecision(isSignedIn(asking.get())
                || pending.current(context.getRequest()).isPresent());
    }

    /** It is not enough that the framework knows somebody: the person must have come in by our door. */
    private static boolean isSignedIn(Authentication authentication) {
        return authentication.isAuthenticated() && authentication.getPrincipal() instanceof SignedIn;
    }

    /** A part asked for by htmx must not be replaced by the login page: the whole page goes there. */
    private static AuthenticationEntryPoint leaveForLogin() {
        return (request, response, failure) -> {
            response.setHeader("HX-Redirect", "/login");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        };
    }
}
