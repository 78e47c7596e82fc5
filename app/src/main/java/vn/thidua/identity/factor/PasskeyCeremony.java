package vn.thidua.identity.factor;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.identity.setting.PublicAddress;
import vn.thidua.web.Texts;

/**
 * What browser and server say to each other about passkeys (WebAuthn). Between question and answer only the challenge is
 * kept; everything else is said anew. The device must have checked its owner, so that a passkey is two factors in one.
 */
@Component
class PasskeyCeremony {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("passkey", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final PasskeyOwners owners;
    private final PasskeyRepository passkeys;
    private final PublicAddress address;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremony(PasskeyOwners owners, PasskeyRepository passkeys, PublicAddress address) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.address = address;
    }

    /** Returns the question that makes a device create a passkey for the account called {@code username}. */
    String askToCreate(String username, Bytes challenge) {
        return json.writeValueAsString(operations(challenge)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(named(username))));
    }

    /** Stores the passkey that a device created for the account called {@code username}; says whether it was in order. */
    boolean create(String username, Bytes challenge, String answer) {
        try {
            Webauthn4JRelyingPartyOperations operations = operations(challenge);
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    operations.createPublicKeyCredentialCreationOptions(
                            new ImmutablePublicKeyCredentialCreationOptionsRequest(named(username))),
                    json.readValue(answer, RelyingPartyPublicKey.class)));
            return true;
        } catch (JacksonException | WebAuthnException | IllegalArgumentException notInOrder) {
            return false;
        }
    }

    /** Returns the question that makes a device prove that it has a passkey of whomever. It names nobody. */
    String askToProve(Bytes challenge) {
        return json.writeValueAsString(operations(challenge)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY)));
    }

    /** Returns whose passkey gave {@code answer}; empty if it is not in order. */
    Optional<UUID> prove(Bytes challenge, String answer) {
        try {
            Webauthn4JRelyingPartyOperations operations = operations(challenge);
            PublicKeyCredential<AuthenticatorAssertionResponse> proof =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            return PasskeyRepository.account(operations
                    .authenticate(new RelyingPartyAuthenticationRequest(
                            operations.createCredentialRequestOptions(
                                    new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY)),
                            proof))
                    .getId());
        } catch (JacksonException | WebAuthnException | IllegalArgumentException notInOrder) {
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations operations(Bytes challenge) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.host())
                        .name(Texts.text("web.brand"))
                        .build(),
                Set.of(address.origin()));
        operations.setCustomizeCreationOptions(options -> options.challenge(challenge)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.challenge(challenge).userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static Authentication named(String username) {
        return UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
    }
}
