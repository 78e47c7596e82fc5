package vn.thidua.identity.factor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.AccountSay;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountPermission;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Lets somebody in again who has lost the second factor. The administrator must have seen the person. */
@Service
class LostFactorService {

    private final AccountRepository accounts;
    private final TotpRepository totp;
    private final RecoveryCodes recovery;
    private final PasskeyRepository passkeys;
    private final AccountSay say;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    LostFactorService(
            AccountRepository accounts,
            TotpRepository totp,
            RecoveryCodes recovery,
            PasskeyRepository passkeys,
            AccountSay say,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.totp = totp;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.say = say;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Takes all second factors away from the account called {@code id}; its sessions end.
     *
     * @param reason how the person was recognised; must not be blank
     * @throws AccessDeniedException if it is the own account, which would make one person's proof out of two
     */
    @Transactional
    public void remove(Actor actor, UUID id, String reason) {
        permissions.require(actor, AccountPermission.MANAGE);
        if (actor.account().equals(id) || reason.isBlank()) {
            throw new AccessDeniedException("another person, and a reason, are needed");
        }
        say.require(actor, id);
        Account account = accounts.find(id).orElseThrow(() -> new NotFound("account", id));
        totp.remove(id);
        recovery.remove(id);
        passkeys.removeAll(id);
        events.publishEvent(new PasswordChanged(id));
        events.publishEvent(new AuditableEvent(
                "identity.factor.remove-all",
                "account",
                account.username(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                reason.strip()));
    }
}
