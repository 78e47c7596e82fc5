package vn.thidua.identity.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Computes hashes of passwords, a few at a time: one takes 19 MiB and a processor, and a flood of tries must leave both to
 * those who are signed in.
 *
 * <p>A password is brought to one way of writing its letters (NFC): the same keys give other characters on another system.
 */
final class PasswordHashing implements PasswordEncoder {

    private final PasswordEncoder method;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    PasswordHashing(PasswordEncoder method) {
        this.method = method;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inPlace(() -> method.encode(composed(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inPlace(() -> method.matches(composed(password), hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return method.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
