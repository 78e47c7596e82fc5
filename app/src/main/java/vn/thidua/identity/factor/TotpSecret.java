package vn.thidua.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * A secret as an authenticator app takes it in.
 *
 * @param text in letters and digits (Base32), in groups of four for typing
 * @param uri what the QR code says
 */
record TotpSecret(String text, String uri) {

    /** Returns {@code secret} for the account called {@code username} at {@code issuer}. */
    static TotpSecret of(byte[] secret, String username, String issuer) {
        String letters = new Base32().encodeToString(secret);
        return new TotpSecret(
                letters.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/" + encoded(issuer) + ":" + encoded(username) + "?secret=" + letters + "&issuer="
                        + encoded(issuer) + "&algorithm=SHA1&digits=6&period=30");
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "TotpSecret";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
