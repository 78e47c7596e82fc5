package vn.thidua.core.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Hangs an entry onto the one before, so that neither can be changed without the other. */
final class Chain {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] MARK = Utf8.bytes(LogHeader.FORMAT + "\n");

    private Chain() {}

    /**
     * Returns the hash of an entry: SHA-256 over the format's name and a line feed, the 16 bytes of the installation, the
     * number in 8 bytes, the 32 bytes of {@code previous}, and {@code content} in UTF-8; numbers with the highest byte first.
     */
    static ChainHash hash(UUID installation, long number, ChainHash previous, String content) {
        String fixed = installation.toString().replace("-", "") + HEX.toHexDigits(number) + previous.hex();
        MessageDigest digest = sha256();
        digest.update(MARK);
        digest.update(HEX.parseHex(fixed));
        return ChainHash.of(digest.digest(Utf8.bytes(content)));
    }

    /** Returns how the content of an entry begins that opens the log of {@code installation}. */
    static String beginOf(UUID installation) {
        return start(Link.BEGIN) + "\"after\":{\"installation\":\"" + installation + "\"},";
    }

    /** Returns how the content of an entry begins that seals the log up to entry {@code number}, whose hash is {@code hash}. */
    static String sealOf(long number, ChainHash hash) {
        return start(Link.SEAL) + "\"after\":{\"hash\":\"" + hash.hex() + "\",\"number\":\"" + number + "\"},";
    }

    /** Returns how the content of every entry with {@code action} begins. */
    static String start(String action) {
        return "{\"action\":\"" + action + "\",";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
