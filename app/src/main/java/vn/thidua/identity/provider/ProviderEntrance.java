package vn.thidua.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.login.LoginLogService;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.login.SessionOpener;

/** Turns the person whom the provider vouches for into the owner of an account, or away. */
@Component
@ConditionalOnWebApplication
class ProviderEntrance implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderEntrance.class);

    private static final Pattern CODE = Pattern.compile("[A-Za-z_.]{1,60}");

    private final ProviderLinkService links;
    private final Connecting connecting;
    private final SessionOpener opener;
    private final LoginLogService log;

    ProviderEntrance(ProviderLinkService links, Connecting connecting, SessionOpener opener, LoginLogService log) {
        this.links = links;
        this.connecting = connecting;
        this.opener = opener;
        this.log = log;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        if (!(authentication.getPrincipal() instanceof OidcUser person)) {
            response.sendRedirect("/login?error=provider");
            return;
        }
        OutsidePerson outside =
                new OutsidePerson(String.valueOf(person.getIssuer()), String.valueOf(person.getSubject()));
        response.sendRedirect(next(outside, proof(person), request, response));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("the answer of the provider was refused: {}", code(failure));
        log.failed(Optional.empty(), Proof.PROVIDER);
        response.sendRedirect("/login?error=provider");
    }

    /** What the request calls its error may be anything; only what can be a code is written down. */
    private static String code(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        return CODE.matcher(code).matches() ? code : "no code";
    }

    private String next(OutsidePerson person, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        Optional<Connecting.Wish> wish = connecting.take(request);
        if (wish.isPresent() && wish.get() instanceof Connecting.Own(var account)) {
            return links.connect(person, account) ? "/identity/account?connected" : "/identity/account?taken";
        }
        Optional<Account> account = wish.isPresent() && wish.get() instanceof Connecting.ByLink(var token)
                ? links.connect(person, token)
                : links.find(person);
        if (account.isEmpty()) {
            log.failed(Optional.empty(), Proof.PROVIDER);
            return "/login?error=unknown-person";
        }
        return opener.proceed(account.get(), proof, request, response);
    }

    /** The provider may say that it has asked for a second factor itself ({@code amr} of RFC 8176). */
    private static Proof proof(OidcUser person) {
        List<String> methods = person.getIdToken().getClaimAsStringList("amr");
        return methods != null && methods.contains("mfa") ? Proof.PROVIDER_WITH_FACTOR : Proof.PROVIDER;
    }
}
