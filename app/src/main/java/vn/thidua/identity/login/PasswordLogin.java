package vn.thidua.identity.login;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.throttle.Admission;
import vn.thidua.identity.throttle.Client;
import vn.thidua.identity.throttle.Gate;
import vn.thidua.identity.throttle.Throttle;

/** Finds out whether somebody knows the name and password of an open account. */
@Component
class PasswordLogin {

    /** The same shape as the table's check; anything else cannot be a name. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    private static final int LONGEST_PASSWORD = 1_000;

    private final AccountRepository accounts;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final LoginLogService log;
    private final String hashOfNobody;

    PasswordLogin(AccountRepository accounts, Throttle throttle, PasswordEncoder passwords, LoginLogService log) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.log = log;
        this.hashOfNobody = String.valueOf(passwords.encode("nobody"));
    }

    /** Tries {@code password} for the name {@code typed}. */
    LoginOutcome attempt(String typed, String password, Client client) {
        String username = typed.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches() || password.length() > LONGEST_PASSWORD) {
            return new LoginOutcome.Wrong();
        }
        Optional<Account> account = accounts.find(username).filter(Account::enabled);
        return switch (throttle.admit(Gate.PASSWORD, username, client)) {
            case Admission.Refused(var delay) -> {
                log.delayed(account, Proof.PASSWORD);
                yield new LoginOutcome.Early(delay);
            }
            case Admission.Admitted admitted -> attempt(account, password, admitted);
        };
    }

    private LoginOutcome attempt(Optional<Account> account, String password, Admission.Admitted admitted) {
        // The hash is computed for names without an account too: the time taken must not tell which names exist.
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        Optional<Account> owner = account.filter(found -> matches);
        if (owner.isEmpty()) {
            log.failed(account, Proof.PASSWORD);
            return new LoginOutcome.Wrong();
        }
        throttle.succeeded(admitted);
        Account proved = owner.get();
        if (passwords.upgradeEncoding(proved.passwordHash())) {
            accounts.storePassword(proved.id(), String.valueOf(passwords.encode(password)));
        }
        return new LoginOutcome.Proved(proved);
    }
}
