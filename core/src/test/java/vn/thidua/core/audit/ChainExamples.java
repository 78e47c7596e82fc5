package vn.thidua.core.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Chains of tests. */
final class ChainExamples {

    static final UUID OURS = UUID.fromString("7d1f3b52-53c1-4c0e-9a43-1f0c5f0f1a01");
    static final UUID THEIRS = UUID.fromString("7d1f3b52-53c1-4c0e-9a43-1f0c5f0f1a02");

    private static final Instant OPENED = Instant.parse("2026-11-23T02:00:00Z");

    private ChainExamples() {}

    /** Returns the log of {@code installation}: the entry that opens it, and {@code deeds} more. */
    static List<Link> chain(UUID installation, int deeds) {
        List<Link> chain = new ArrayList<>();
        chain.add(Link.hung(installation, 0, ChainHash.NONE, opening(installation)));
        for (int i = 1; i <= deeds; i++) {
            chain.add(next(installation, chain, deed("u-" + i).content()));
        }
        return chain;
    }

    /** Returns an entry that says {@code content}, hung onto the last one of {@code chain}. */
    static Link next(UUID installation, List<Link> chain, String content) {
        Link last = chain.getLast();
        return Link.hung(installation, last.number() + 1, last.hash(), content);
    }

    static Deed deed(String unit) {
        return new Deed(
                new Author.Person(new UUID(0, 1), "Officer", "standing-officer"),
                OPENED,
                "organization.unit.rename",
                "unit",
                unit,
                Optional.empty(),
                Map.of("name", "Old"),
                Map.of("name", "New"),
                "",
                Origin.INSIDE);
    }

    /** Returns what is found in {@code rows} as the log of {@link #OURS}. */
    static Verdict check(List<Link> rows, PrintedHead... heads) {
        return ChainCheck.of(LogHeader.whole(OURS), rows(rows), List.of(heads));
    }

    static Iterator<Optional<Link>> rows(List<Link> links) {
        return links.stream().map(Optional::of).iterator();
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
