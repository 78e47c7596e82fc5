package vn.thidua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTests {

    private static final String PASSWORD = "thuyền giấy qua cầu vồng";

    private final PasswordEncoder passwords = new PasswordConfiguration().passwordEncoder();

    @Test
    void storesArgon2idWithItsMethodInFront() {
        assertThat(passwords.encode(PASSWORD)).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void opensHashesOfTheMethodBeforeAndAsksToReplaceThem() {
        String old = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)))
                .encode(PASSWORD);

        assertThat(passwords.matches(PASSWORD, old)).isTrue();
        assertThat(passwords.matches("another", old)).isFalse();
        assertThat(passwords.upgradeEncoding(old)).isTrue();
        assertThat(passwords.upgradeEncoding(passwords.encode(PASSWORD))).isFalse();
    }

    @Test
    void takesTheSameLettersFromEverySystem() {
        String hash = passwords.encode(PASSWORD);

        assertThat(passwords.matches(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void looksAtEveryByteOfALongPassword() {
        String long100 = "x".repeat(100);

        assertThat(passwords.matches(long100 + "b", passwords.encode(long100 + "a")))
                .isFalse();
    }
}
