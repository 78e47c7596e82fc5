package vn.thidua.identity.setting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts what the database must not tell: AES-256-GCM with a fresh nonce for each text.
 *
 * <p>A sealed text reads {@code v1:<name of the secret>:<nonce and ciphertext>}. It opens only for the owner and purpose it
 * was sealed for, so that one account's row cannot be copied into another's.
 */
@Component
public class SealedText {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final InstallationSecret secret;
    private final SecureRandom random = new SecureRandom();

    SealedText(InstallationSecret secret) {
        this.secret = secret;
    }

    /** Returns {@code content}, readable only by {@link #open} with the same {@code purpose} and {@code owner}. */
    public String seal(String purpose, String owner, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, purpose, owner, nonce, content);
        byte[] both = ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
        return VERSION + ":" + secret.name() + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /**
     * Returns what was sealed.
     *
     * @throws IllegalStateException if it was sealed with another secret, for another owner, or was changed since; the
     *     operator brought the wrong secret file, or somebody wrote into the database
     */
    public byte[] open(String purpose, String owner, String sealed) {
        String[] parts = sealed.split(":", 3);
        if (parts.length != 3 || !parts[0].equals(VERSION) || !parts[1].equals(secret.name())) {
            throw new IllegalStateException("sealed with another secret than that of the secret file");
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[2]));
        byte[] nonce = new byte[NONCE_BYTES];
        both.get(nonce);
        byte[] encrypted = new byte[both.remaining()];
        both.get(encrypted);
        return run(Cipher.DECRYPT_MODE, purpose, owner, nonce, encrypted);
    }

    private byte[] run(int mode, String purpose, String owner, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, secret.key(purpose), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((purpose + " " + owner).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed text was changed or belongs to somebody else", e);
        }
    }
}
