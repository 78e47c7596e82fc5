package vn.thidua.identity.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of an account whose owner has not set one yet: random, and forgotten at once. */
@Component
public class UnknownPassword {

    private static final int BYTES = 32;

    private final PasswordEncoder passwords;
    private final SecureRandom random = new SecureRandom();

    UnknownPassword(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /** Returns the hash of a new one. */
    public String hash() {
        byte[] password = new byte[BYTES];
        random.nextBytes(password);
        return String.valueOf(passwords.encode(Base64.getEncoder().encodeToString(password)));
    }
}
