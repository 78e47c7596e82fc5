package vn.thidua.identity.setting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.shared.InstallationSeal;

/**
 * The secret of this installation, kept in a file outside of the database: who has a copy of the database alone can
 * neither read sealed texts nor forge signatures.
 *
 * <p>The file is {@code thidua.secret-file}, by default {@code secrets/installation} in the data folder; it is made when
 * it is missing.
 * All servers of one installation need the same file, and a backup without it loses the second factors. What is derived for one purpose tells nothing about another.
 */
@Component
public class InstallationSecret implements InstallationSeal {

    private static final String DERIVATION = "HKDF-SHA256";
    private static final String SIGNATURE = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey secret;

    InstallationSecret(@Value("${thidua.secret-file:data/secrets/installation}") Path file) {
        this.secret = new SecretKeySpec(SecretFile.readOrCreate(file), DERIVATION);
    }

    /** Returns the AES key for {@code purpose}, always the same one. */
    SecretKey key(String purpose) {
        return derived(purpose, "AES");
    }

    @Override
    public String name() {
        return HexFormat.of().formatHex(sign("name", "")).substring(0, 8);
    }

    @Override
    public byte[] sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            Key key = derived(purpose, SIGNATURE);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SIGNATURE, e);
        }
    }

    @Override
    public boolean isSigned(String purpose, String text, byte[] signature) {
        return MessageDigest.isEqual(sign(purpose, text), signature);
    }

    private SecretKey derived(String purpose, String algorithm) {
        try {
            return KDF.getInstance(DERIVATION)
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(("thidua " + purpose).getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has " + DERIVATION, e);
        }
    }
}
