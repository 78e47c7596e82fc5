package vn.thidua.core.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of the log with its place in the chain.
 *
 * @param number place, without gaps; the entry that opens the log has 0
 * @param previous hash of the entry before; {@link ChainHash#NONE} for the first
 * @param content what the entry says, exactly as it was hashed
 * @param hash of this entry, as stored
 */
public record Link(long number, ChainHash previous, String content, ChainHash hash) {

    /** Action of the entry that opens a log; it says which installation the log belongs to. */
    public static final String BEGIN = "audit.log.begin";

    /** Action of an entry that names the last entry of those that were sealed, before they are taken away. */
    public static final String SEAL = "audit.log.seal";

    private static final String HEAD = "{\"content\":";
    private static final String TAIL_START = ",\"hash\":\"";
    private static final Pattern TAIL = Pattern.compile(
            TAIL_START + "([0-9a-f]{64})\",\"number\":(0|[1-9][0-9]{0,17}),\"previous\":\"([0-9a-f]{64})\"}");

    /** Returns {@code content} as entry {@code number}, hung onto the entry whose hash is {@code previous}. */
    public static Link hung(UUID installation, long number, ChainHash previous, String content) {
        return new Link(number, previous, content, Chain.hash(installation, number, previous, content));
    }

    /** Returns the line of a file that holds this entry: canonical JSON, without the end of the line. */
    public String line() {
        StringBuilder line = new StringBuilder(content.length() + 256).append(HEAD);
        CanonicalJson.quote(content, line);
        return line.append(TAIL_START)
                .append(hash.hex())
                .append("\",\"number\":")
                .append(number)
                .append(",\"previous\":\"")
                .append(previous.hex())
                .append("\"}")
                .toString();
    }

    /**
     * Reads a line of a file.
     *
     * @return the entry; empty unless {@code line} is exactly what {@link #line} writes
     */
    public static Optional<Link> read(String line) {
        // Inside a quoted text every quotation mark has a backslash before it, so the last hit is the real one.
        int tail = line.lastIndexOf(TAIL_START);
        if (!line.startsWith(HEAD) || tail < HEAD.length()) {
            return Optional.empty();
        }
        Matcher rest = TAIL.matcher(line).region(tail, line.length());
        return rest.matches()
                ? CanonicalJson.unquote(line.substring(HEAD.length(), tail)).map(content -> link(content, rest))
                : Optional.empty();
    }

    private static Link link(String content, Matcher rest) {
        return new Link(
                Long.parseLong(rest.group(2)), new ChainHash(rest.group(3)), content, new ChainHash(rest.group(1)));
    }
}
