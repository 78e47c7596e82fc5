package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * The texts of several units side by side with what was put together of them.
 *
 * @param restricted whether the part is
 * @param unit whose text it is to be, if it is a unit's
 * @param href where the page is
 * @param version of what was put together
 * @param tone of the coverage
 * @param coverage how many units wrote the part, in words
 * @param standing who changed the text last and when, in words; empty if nobody has
 * @param count characters and words, in words
 * @param mayAssemble whether the reader may change the text
 * @param use how it gets into the unit's own report; empty if it does not
 * @param parts other parts, by their addresses
 * @param absent who sent nothing, and who sent a report without this text, in words
 * @param lost what the reader typed and was not saved; empty if nothing
 */
public record AssemblyPage(
        String title,
        boolean restricted,
        Optional<UUID> unit,
        String href,
        String paper,
        long version,
        Tone tone,
        String coverage,
        String standing,
        String count,
        boolean mayAssemble,
        Optional<Use> use,
        List<Option> parts,
        List<SourceText> sources,
        List<String> absent,
        List<Line> lines,
        List<Changed> changes,
        List<Violation> reasons,
        String lost,
        List<Crumb> crumbs) {

    public AssemblyPage {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        absent = List.copyOf(absent);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * How the text gets into the report of the unit itself.
     *
     * @param seen version of the text in the report
     * @param report where its texts are
     * @param same whether it is there already
     */
    public record Use(int seen, String report, boolean same) {}

    /**
     * What one unit wrote.
     *
     * @param id of what it sent
     * @param version which version that is, in words
     * @param received when it counts as received, in words
     * @param all whether every paragraph was taken
     */
    public record SourceText(
            String id,
            String unit,
            String version,
            String received,
            boolean approved,
            boolean all,
            List<Offer> offers) {

        public SourceText {
            offers = List.copyOf(offers);
        }
    }

    /** A paragraph that can be taken. */
    public record Offer(String pick, String words, boolean taken) {}

    /**
     * A paragraph of what was put together.
     *
     * @param source what it was taken from and whether it was edited, in words
     * @param original what the source says; empty if it says the same or there is none
     */
    public record Line(int number, int position, String words, int rows, Tone tone, String source, String original) {}

    /**
     * A paragraph whose source says something else now.
     *
     * @param now empty if the source says nothing of it any more
     * @param mine what the paragraph says, if it was edited; else empty
     */
    public record Changed(int number, String source, String before, List<String> now, String mine) {

        public Changed {
            now = List.copyOf(now);
        }
    }
}
