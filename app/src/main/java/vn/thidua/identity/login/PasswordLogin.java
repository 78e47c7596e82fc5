package vn.thidua.identity.login;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.AccountRepository;

/** Lets a person in who knows the name and password of an enabled account. */
@Component
class PasswordLogin implements AuthenticationProvider {

    /** The same shape as the table's check; anything else cannot be a name. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

    private final AccountRepository accounts;
    private final Entrance entrance;
    private final LoginThrottle throttle;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;

    PasswordLogin(AccountRepository accounts, Entrance entrance, LoginThrottle throttle, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.throttle = throttle;
        this.passwords = passwords;
        this.hashOfNobody = String.valueOf(passwords.encode("nobody"));
    }

    /**
     * @throws LockedException if the name has to wait
     * @throws BadCredentialsException if name or password is wrong, or the account is disabled
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new BadCredentialsException("not a name");
        }
        if (!throttle.begin(username)) {
            throw new LockedException("has to wait");
        }
        Optional<Account> account = accounts.find(username).filter(Account::enabled);
        // The hash is computed for names without an account too: the time taken must not tell which names exist.
        boolean matches = passwords.matches(
                String.valueOf(attempt.getCredentials()),
                account.map(Account::passwordHash).orElse(hashOfNobody));
        SignedIn signedIn = account.filter(found -> matches)
                .map(entrance::open)
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        throttle.succeeded(username);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
