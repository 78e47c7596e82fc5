package vn.thidua.core.audit;

import java.util.HexFormat;

/**
 * A SHA-256 hash.
 *
 * @param hex 64 digits, letters in lower case
 */
public record ChainHash(String hex) {

    private static final int DIGITS = 64;

    /** Stands where there is nothing before: 32 zero bytes. */
    public static final ChainHash NONE = new ChainHash("0".repeat(DIGITS));

    /** @throws IllegalArgumentException if {@code hex} is no hash; ask {@link #isHash} about what people typed */
    public ChainHash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("not a SHA-256 hash: " + hex);
        }
    }

    /** Says whether {@code text} is written as a hash is. */
    public static boolean isHash(String text) {
        boolean hex = text.length() == DIGITS;
        for (int i = 0; hex && i < DIGITS; i++) {
            char digit = text.charAt(i);
            hex = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return hex;
    }

    /** Returns the hash whose 32 bytes are {@code bytes}. */
    public static ChainHash of(byte[] bytes) {
        return new ChainHash(HexFormat.of().formatHex(bytes));
    }

    /** Returns the 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
