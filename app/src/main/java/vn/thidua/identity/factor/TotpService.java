package vn.thidua.identity.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.login.LoginLogService;
import vn.thidua.identity.login.Proof;
import vn.thidua.identity.setting.SealedText;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Texts;

/** Sets up authenticator apps and checks their codes. */
@Service
class TotpService {

    private static final int SECRET_BYTES = 20;
    private static final String PURPOSE = "totp";

    private final AccountRepository accounts;
    private final TotpRepository totp;
    private final RecoveryCodes recovery;
    private final SealedText sealed;
    private final Throttle throttle;
    private final LoginLogService log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TotpCodes codes = new TotpCodes();
    private final SecureRandom random = new SecureRandom();

    TotpService(
            AccountRepository accounts,
            TotpRepository totp,
            RecoveryCodes recovery,
            SealedText sealed,
            Throttle throttle,
            LoginLogService log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.totp = totp;
        this.recovery = recovery;
        this.sealed = sealed;
        this.throttle = throttle;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the secret to be set up, making one if there is none; empty if the account has a confirmed one already. */
    @Transactional
    public Optional<TotpSecret> begin(UUID id) {
        Account account = get(id);
        if (totp.find(id).isEmpty()) {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            totp.begin(id, sealed.seal(PURPOSE, id.toString(), secret));
        }
        return totp.find(id)
                .filter(found -> !found.confirmed())
                .map(found -> TotpSecret.of(secret(id, found), account.username(), Texts.text("web.brand")));
    }

    /** Confirms the secret that {@link #begin} made by the first code of the app. */
    @Transactional
    public CodeOutcome confirm(UUID id, String code, Client client) {
        Account account = get(id);
        return guarded(account, client, Proof.TOTP, () -> {
            OptionalLong step = step(id, code);
            if (step.isEmpty() || !totp.confirm(id, step.getAsLong())) {
                return Optional.empty();
            }
            publish("add-totp", account);
            return Optional.of(recovery.renew(id));
        });
    }

    /** Checks a code of the app of the account called {@code id}; a right one is used up. */
    @Transactional
    public CodeOutcome check(UUID id, String code, Client client) {
        return guarded(get(id), client, Proof.TOTP, () -> {
            OptionalLong step = step(id, code);
            return step.isPresent() && totp.use(id, step.getAsLong()) ? Optional.of(List.of()) : Optional.empty();
        });
    }

    /** Checks a recovery code of the account called {@code id}; a right one is used up. */
    @Transactional
    public CodeOutcome recover(UUID id, String code, Client client) {
        Account account = get(id);
        return guarded(account, client, Proof.RECOVERY_CODE, () -> {
            if (!recovery.use(id, code)) {
                return Optional.empty();
            }
            publish("use-recovery-code", account);
            return Optional.of(List.of());
        });
    }

    /** Makes new recovery codes for the account called {@code id}. */
    @Transactional
    public List<String> renewRecoveryCodes(UUID id) {
        publish("renew-recovery-codes", get(id));
        return recovery.renew(id);
    }

    /** Takes the app away from the account called {@code id}. */
    @Transactional
    public void remove(UUID id) {
        totp.remove(id);
        recovery.remove(id);
        events.publishEvent(new PasswordChanged(id));
        publish("remove-totp", get(id));
    }

    private CodeOutcome guarded(Account account, Client client, Proof proof, Supplier<Optional<List<String>>> check) {
        return switch (throttle.admit(Gate.CODE, account.username(), client)) {
            case Admission.Refused(var delay) -> {
                log.delayed(Optional.of(account), proof);
                yield new CodeOutcome.Early(delay);
            }
            case Admission.Admitted admitted -> {
                Optional<List<String>> right = check.get();
                if (right.isEmpty()) {
                    log.failed(Optional.of(account), proof);
                    yield new CodeOutcome.Wrong();
                }
                throttle.succeeded(admitted);
                yield new CodeOutcome.Right(right.get());
            }
        };
    }

    private OptionalLong step(UUID id, String code) {
        return totp.find(id)
                .map(found -> codes.step(secret(id, found), code, clock.instant()))
                .orElse(OptionalLong.empty());
    }

    private byte[] secret(UUID id, Totp found) {
        return sealed.open(PURPOSE, id.toString(), found.sealed());
    }

    private void publish(String verb, Account account) {
        events.publishEvent(new AuditableEvent(
                "identity.factor." + verb, "account", account.username(), Optional.empty(), Map.of(), Map.of(), ""));
    }

    private Account get(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound("account", id));
    }
}
