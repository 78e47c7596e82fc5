package vn.thidua.identity.provider;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * The conversation with the provider, where one is configured.
 *
 * <p>Spring Security checks state, nonce, PKCE, and the signature, issuer, audience and times of the ID token;
 * {@link IssuerCheck} checks who answered; {@link ProviderEntrance} finds out whose account it is. Nothing of the
 * conversation is kept: no token, and not the framework's idea of who is signed in.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnExpression("!'${thidua.oidc.issuer:}'.isBlank()")
class ProviderConfiguration {

    @Bean
    Customizer<HttpSecurity> signInWithProvider(LazyProvider provider, ProviderEntrance entrance) {
        return http -> http.addFilterBefore(new IssuerCheck(provider), OAuth2LoginAuthenticationFilter.class)
                .oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new ForgottenTokens())
                        .userInfoEndpoint(user -> user.oidcUserService(request -> person(request.getIdToken())))
                        .successHandler(entrance)
                        .failureHandler(entrance)
                        .withObjectPostProcessor(keepingNothing()));
    }

    private static OidcUser person(OidcIdToken token) {
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            throw new OAuth2AuthenticationException("subject_missing");
        }
        return new DefaultOidcUser(List.of(), token);
    }

    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> keepingNothing() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(new NullSecurityContextRepository());
                return filter;
            }
        };
    }
}
