package vn.thidua.recognition.catalogue;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;

/**
 * What one title or form asks for.
 *
 * @param given what it is, and to whom it is given
 * @param unread how many of its clauses nobody looked up; empty if none
 * @param parts empty if the packs say no clause
 * @param compare where it is compared with another day
 */
public record FormPage(
        String name,
        String day,
        String given,
        Optional<String> unread,
        List<Part> parts,
        String compare,
        List<Crumb> crumbs) {

    public FormPage {
        parts = List.copyOf(parts);
        crumbs = List.copyOf(crumbs);
    }

    /** Either a clause or clauses that belong together. */
    public sealed interface Part {

        /** A clause. */
        record One(ClauseWords clause) implements Part {}

        /**
         * Clauses that belong together.
         *
         * @param lead how: all of them, or one of them
         */
        record Several(String lead, List<Part> parts) implements Part {

            public Several {
                parts = List.copyOf(parts);
            }
        }
    }
}
