package vn.thidua.identity.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;

/**
 * Shows accounts to the framework as owners of passkeys. It stores nothing: accounts are made elsewhere and never go.
 *
 * <p>The framework saves an owner only if it finds no account of that name, and deletes none (Spring Security 7.1). Both would
 * therefore be a fault of whoever calls, and doing nothing would let a passkey hang on an account that is not there.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountRepository accounts;

    PasskeyOwners(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return PasskeyRepository.account(handle)
                .flatMap(accounts::find)
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return accounts.find(username).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("an account is not made by its passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("an account does not go with its passkey");
    }

    private static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyRepository.handle(account.id()))
                .name(account.username())
                .displayName(account.displayName())
                .build();
    }
}
