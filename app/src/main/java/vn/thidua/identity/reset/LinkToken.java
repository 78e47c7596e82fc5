package vn.thidua.identity.reset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The digest of a link's token. The token itself is 256 random bits and stands in the link alone: neither the database nor a
 * session can give it back.
 *
 * @param digest SHA-256 of the token, in hexadecimal digits
 */
public record LinkToken(String digest) {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns a token that nobody has seen. */
    static String fresh() {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Returns the digest of {@code token}, as it stood in a link. */
    public static LinkToken of(String token) {
        try {
            return new LinkToken(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(digest);
    }
}
