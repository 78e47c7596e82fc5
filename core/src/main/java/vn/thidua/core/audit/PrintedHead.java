package vn.thidua.core.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The last entry of a log as somebody wrote it down outside of the installation, for example in minutes.
 *
 * @param number its number, if that was written down too
 * @param hash its hash
 */
public record PrintedHead(OptionalLong number, ChainHash hash) {

    /** Returns entry {@code number}, whose hash is {@code hash}. */
    public static PrintedHead of(long number, ChainHash hash) {
        return new PrintedHead(OptionalLong.of(number), hash);
    }

    /** Reads {@code <number>:<hash>} or {@code <hash>}; letters of either case. Empty if it is neither. */
    public static Optional<PrintedHead> read(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        int colon = written.indexOf(':');
        String number = written.substring(0, Math.max(colon, 0));
        String hash = written.substring(colon + 1);
        if (!ChainHash.isHash(hash) || (colon >= 0 && !number.matches("[0-9]{1,18}"))) {
            return Optional.empty();
        }
        OptionalLong place = colon < 0 ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
        return Optional.of(new PrintedHead(place, new ChainHash(hash)));
    }

    /** Returns the form that people write down. */
    public String text() {
        return (number.isPresent() ? number.getAsLong() + ":" : "") + hash.hex();
    }

    /** Says whether a log with {@code header} starts right after this entry. */
    boolean isBefore(LogHeader header) {
        return header.first() > 0
                && number.orElse(header.first() - 1) == header.first() - 1
                && hash.equals(header.previous());
    }

    /** Says whether {@code link} stands where this head stood and is not it. */
    boolean isReplacedBy(Link link) {
        return number.isPresent() && number.getAsLong() == link.number() && !hash.equals(link.hash());
    }
}
