package vn.thidua.identity.setting;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The outside provider (OpenID Connect) that people may sign in with, from {@code THIDUA_OIDC_…}; there may be none. */
@Component
public class OutsideProvider {

    private final String issuer;
    private final String name;
    private final String clientId;
    private final String clientSecret;

    OutsideProvider(
            @Value("${thidua.oidc.issuer:}") String issuer,
            @Value("${thidua.oidc.name:}") String name,
            @Value("${thidua.oidc.client-id:}") String clientId,
            @Value("${thidua.oidc.client-secret:}") String clientSecret) {
        this.issuer = issuer.strip();
        this.name = name.strip();
        this.clientId = clientId.strip();
        this.clientSecret = clientSecret.strip();
    }

    /** Returns what people call the provider, if there is one. */
    public Optional<String> offer() {
        return issuer.isEmpty() ? Optional.empty() : Optional.of(name.isEmpty() ? issuer : name);
    }

    /** Returns the provider's own name for itself; empty if there is no provider. */
    public String issuer() {
        return issuer;
    }

    public String clientId() {
        return clientId;
    }

    public String clientSecret() {
        return clientSecret;
    }
}
