package vn.thidua.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Forgets the tokens that the provider gave: they have said who somebody is, and we ask the provider for nothing else. */
final class ForgottenTokens implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // The framework's signature.
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String provider, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Forgotten.
    }

    @Override
    public void removeAuthorizedClient(
            String provider, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        // There is none.
    }
}
