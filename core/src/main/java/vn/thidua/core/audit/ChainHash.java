package vn.thidua.core.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 hash.
 *
 * @param hex 64 digits, letters in lower case
 */
public record ChainHash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** Stands where there is nothing before: 32 zero bytes. */
    public static final ChainHash NONE = new ChainHash("0".repeat(64));

    /** @throws IllegalArgumentException if {@code hex} is no hash; ask {@link #isHash} about what people typed */
    public ChainHash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException("not a SHA-256 hash: " + hex);
        }
    }

    /** Says whether {@code text} is written as a hash is. */
    public static boolean isHash(String text) {
        return HEX.matcher(text).matches();
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
