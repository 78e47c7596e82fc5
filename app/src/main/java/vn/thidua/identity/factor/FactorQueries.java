package vn.thidua.identity.factor;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.web.Formats;

/** Reads the factors of an account for its owner's page. */
@Component
class FactorQueries {

    private final TotpRepository totp;
    private final RecoveryCodes recovery;
    private final PasskeyRepository passkeys;
    private final AccountFactorPolicy policy;

    FactorQueries(TotpRepository totp, RecoveryCodes recovery, PasskeyRepository passkeys, AccountFactorPolicy policy) {
        this.totp = totp;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.policy = policy;
    }

    /** Returns the page of {@code actor}. */
    @Transactional(readOnly = true)
    public FactorPage page(Actor actor, boolean mayChange) {
        UUID account = actor.account();
        boolean confirmed = totp.isConfirmed(account);
        List<FactorPage.Passkey> lines = passkeys.listOf(account).stream()
                .map(passkey -> new FactorPage.Passkey(
                        passkey.getCredentialId().toBase64UrlString(),
                        passkey.getLabel(),
                        Formats.moment(passkey.getCreated()),
                        Formats.moment(passkey.getLastUsed())))
                .toList();
        return new FactorPage(
                confirmed, confirmed ? recovery.left(account) : 0, lines, policy.isRequired(account), mayChange);
    }
}
