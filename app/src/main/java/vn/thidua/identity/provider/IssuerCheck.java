package vn.thidua.identity.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an answer that another provider gave (RFC 9207): a code of theirs must not be shown to ours. A provider that says
 * it names itself in its answers must do so.
 */
class IssuerCheck extends OncePerRequestFilter {

    private static final String ANSWER = "/login/oauth2/code/" + LazyProvider.ID;
    private static final String NAMES_ITSELF = "authorization_response_iss_parameter_supported";

    private final LazyProvider provider;

    IssuerCheck(LazyProvider provider) {
        this.provider = provider;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(ANSWER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ClientRegistration registration = provider.findByRegistrationId(LazyProvider.ID);
        if (registration != null && isOf(registration, request.getParameterValues("iss"))) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("/login?error=provider");
        }
    }

    private static boolean isOf(ClientRegistration registration, String... issuers) {
        ClientRegistration.ProviderDetails details = registration.getProviderDetails();
        if (issuers == null || issuers.length == 0) {
            return !Boolean.TRUE.equals(details.getConfigurationMetadata().get(NAMES_ITSELF));
        }
        return issuers.length == 1 && issuers[0].equals(details.getIssuerUri());
    }
}
