package vn.thidua.identity.provider;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.thidua.identity.setting.OutsideProvider;
import vn.thidua.identity.setting.PublicAddress;

/**
 * What the provider says of itself, asked for when somebody first wants to sign in with it: the application starts, and
 * lets people in by other ways, while the provider is down.
 */
@Component
class LazyProvider implements ClientRegistrationRepository {

    static final String ID = "thidua";

    private static final Logger LOG = LoggerFactory.getLogger(LazyProvider.class);

    private final OutsideProvider provider;
    private final PublicAddress address;
    private volatile @Nullable ClientRegistration known;

    LazyProvider(OutsideProvider provider, PublicAddress address) {
        this.provider = provider;
        this.address = address;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || provider.offer().isEmpty()) {
            return null;
        }
        ClientRegistration before = known;
        if (before != null) {
            return before;
        }
        ClientRegistration now = ask();
        known = now;
        return now;
    }

    /** Says whether people can sign in with the provider just now. */
    boolean isReachable() {
        return findByRegistrationId(ID) != null;
    }

    private @Nullable ClientRegistration ask() {
        try {
            return ClientRegistrations.fromIssuerLocation(provider.issuer())
                    .registrationId(ID)
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .scope("openid")
                    // The address comes from the settings: that of the request is what its sender called it.
                    .redirectUri(address.of("/login/oauth2/code/" + ID))
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException | RestClientException notReachable) {
            LOG.warn("the provider {} does not answer: {}", provider.issuer(), notReachable.getMessage());
            return null;
        }
    }
}
