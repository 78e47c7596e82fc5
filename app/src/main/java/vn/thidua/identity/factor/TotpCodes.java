package vn.thidua.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app as RFC 6238 has them: six digits, SHA-1, a new one each 30 seconds. That is the one
 * combination that every app knows.
 */
final class TotpCodes {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final int STEPS_OF_TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /**
     * Returns the number of the step whose code {@code typed} is: the step at {@code now}, the one before or the one after,
     * because clocks differ. Blanks in {@code typed} do not count.
     */
    OptionalLong step(byte[] secret, String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        if (!CODE.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        long current = now.getEpochSecond() / generator.getTimeStep().toSeconds();
        return LongStream.rangeClosed(current - STEPS_OF_TOLERANCE, current + STEPS_OF_TOLERANCE)
                .filter(step -> isSame(code(secret, step), code))
                .findFirst();
    }

    /** Returns the code of {@code step}. */
    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the secret was made by us", e);
        }
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
    }
}
