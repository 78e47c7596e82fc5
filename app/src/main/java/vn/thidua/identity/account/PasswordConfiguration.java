package vn.thidua.identity.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are stored: Argon2id, with the method's name in front. Hashes of the method before it still open and are
 * replaced when their owner signs in.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String METHOD = "argon2id";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PasswordHashing(new DelegatingPasswordEncoder(
                METHOD,
                Map.of(
                        METHOD,
                        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES),
                        "bcrypt",
                        new BCryptPasswordEncoder())));
    }
}
