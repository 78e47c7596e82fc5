package vn.thidua.core.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose log it is, and where it starts.
 *
 * @param installation identifier that was drawn when the log was opened
 * @param first number of the first entry; more than 0 if older entries were sealed and taken away
 * @param previous hash of the entry before the first; {@link ChainHash#NONE} if {@code first} is 0
 */
public record LogHeader(UUID installation, long first, ChainHash previous) {

    /** Version of the format, which every hash covers. */
    public static final String FORMAT = "thidua-audit-1";

    private static final Pattern LINE = Pattern.compile("\\{\"first\":(0|[1-9][0-9]{0,17}),\"format\":\"" + FORMAT
            + "\",\"installation\":\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\",\"previous\":\"([0-9a-f]{64})\"}");

    /** Returns the header of a log of {@code installation} from which nothing was taken away. */
    public static LogHeader whole(UUID installation) {
        return new LogHeader(installation, 0, ChainHash.NONE);
    }

    /** Returns the last entry of those that were taken away, as people write it down; empty if nothing was. */
    public Optional<PrintedHead> before() {
        return first == 0 ? Optional.empty() : Optional.of(PrintedHead.of(first - 1, previous));
    }

    /** Returns the first line of a file: canonical JSON, without the end of the line. */
    public String line() {
        return "{\"first\":" + first + ",\"format\":\"" + FORMAT + "\",\"installation\":\"" + installation
                + "\",\"previous\":\"" + previous.hex() + "\"}";
    }

    /** Reads the first line of a file; empty unless it is exactly what {@link #line} writes. */
    public static Optional<LogHeader> read(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new LogHeader(
                        UUID.fromString(found.group(2)), Long.parseLong(found.group(1)), new ChainHash(found.group(3))))
                : Optional.empty();
    }
}
