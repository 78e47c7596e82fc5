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
 * @param beside what is said of it beside its conditions; empty if nothing is
 * @param compare where it is compared with another day
 */
public record FormPage(
        String name,
        String day,
        String given,
        Optional<String> unread,
        List<Part> parts,
        List<Beside> beside,
        String compare,
        List<Crumb> crumbs) {

    public FormPage {
        parts = List.copyOf(parts);
        beside = List.copyOf(beside);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * Something said beside the conditions.
     *
     * @param kind what it is about
     * @param sentence what it says
     */
    public record Beside(String kind, String sentence, List<Cited> sources) {

        public Beside {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Where it is written.
     *
     * @param confidence how sure we are of the wording
     * @param unread whether nobody looked it up
     */
    public record Cited(String citation, String confidence, boolean unread) {}

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
