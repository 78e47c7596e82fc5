package vn.thidua.recognition.register;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * All that is known of one person or unit, year by year.
 *
 * @param born the day of birth with its source; empty if not known, or of a unit
 * @param columns headings beside the year
 * @param years the latest first
 * @param complete what somebody confirmed to be complete in some years
 * @param adding kinds of facts that may be added, with the addresses of their forms; empty if none may
 * @param verdicts address of what the facts are enough for; empty if the reader may not see it
 * @param radar address of what can still be reached; empty if the reader may not see it
 */
public record SubjectPage(
        String name,
        String code,
        String day,
        Optional<Item> born,
        List<String> columns,
        List<Year> years,
        List<Item> complete,
        List<Option> adding,
        Optional<String> verdicts,
        Optional<String> radar,
        List<Crumb> crumbs) {

    public SubjectPage {
        columns = List.copyOf(columns);
        years = List.copyOf(years);
        complete = List.copyOf(complete);
        adding = List.copyOf(adding);
        crumbs = List.copyOf(crumbs);
    }

    /** A year, and what is known of it under each heading. */
    public record Year(String year, List<List<Item>> cells) {

        public Year {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A fact.
     *
     * @param href address of its history
     * @param source where it came from
     * @param unknown parts of the paper behind it that nobody knows; empty if nothing is missing
     * @param revoked whether it was taken back
     */
    public record Item(String head, String href, String details, String source, String unknown, boolean revoked) {}
}
