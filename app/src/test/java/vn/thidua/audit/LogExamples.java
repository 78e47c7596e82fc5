package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.audit.Author;
import vn.thidua.core.audit.ChainHash;
import vn.thidua.core.audit.Deed;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.Origin;

/** Logs of tests, with invented deeds. */
public final class LogExamples {

    public static final UUID OURS = UUID.fromString("7d1f3b52-53c1-4c0e-9a43-1f0c5f0f1a01");
    public static final UUID THEIRS = UUID.fromString("7d1f3b52-53c1-4c0e-9a43-1f0c5f0f1a02");

    private static final Instant OPENED = Instant.parse("2026-11-23T02:00:00Z");

    private LogExamples() {}

    /** Returns the log of {@code installation} with {@code entries} entries, the one that opens it included. */
    public static List<Link> log(UUID installation, int entries) {
        List<Link> log = new ArrayList<>();
        log.add(Link.hung(installation, 0, ChainHash.NONE, opening(installation)));
        while (log.size() < entries) {
            append(installation, log, deed(log.size(), "New"));
        }
        return log;
    }

    /** Hangs {@code deed} onto the last entry of {@code log}. */
    static void append(UUID installation, List<Link> log, Deed deed) {
        Link last = log.getLast();
        log.add(Link.hung(installation, last.number() + 1, last.hash(), deed.content()));
    }

    /** Returns the file that holds {@code links} as the log of {@code installation}. */
    public static byte[] file(UUID installation, List<Link> links) {
        return Stream.concat(
                        Stream.of(LogHeader.whole(installation).line()),
                        links.stream().map(Link::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static Deed deed(int number, String name) {
        return new Deed(
                new Author.Person(new UUID(0, number % 7), "Cán bộ thường trực", "standing-officer"),
                OPENED.plusSeconds(number),
                "organization.unit.rename",
                "unit",
                "kon-tum-" + number,
                Optional.of(new UUID(1, number % 13)),
                Map.of("name", "Công an tỉnh", "short_name", "Old \"" + number + "\""),
                Map.of("name", "Công an thành phố", "short_name", name),
                number % 3 == 0 ? "Nghị quyết số " + number : "",
                new Origin("10.20." + number % 200 + ".0/24", "0123456789ab"));
    }

    /** Returns something that the installation did at {@code at}. */
    static Deed deed(String action, Instant at) {
        return new Deed(
                new Author.Installation("trial"),
                at,
                action,
                "thing",
                "x",
                Optional.empty(),
                Map.of(),
                Map.of("a", "b"),
                "",
                Origin.INSIDE);
    }

    private static String opening(UUID installation) {
        return new Deed(
                        new Author.Installation("install"),
                        OPENED,
                        Link.BEGIN,
                        "log",
                        installation.toString(),
                        Optional.empty(),
                        Map.of(),
                        Map.of("installation", installation.toString()),
                        "",
                        Origin.INSIDE)
                .content();
    }
}
