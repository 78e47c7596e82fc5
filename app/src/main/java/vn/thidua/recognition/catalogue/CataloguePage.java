package vn.thidua.recognition.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The titles and forms of a day.
 *
 * @param asked what was searched for
 * @param groups empty if nothing was found
 * @param compare where two days are compared
 */
public record CataloguePage(
        String day,
        String asked,
        List<Group> groups,
        List<Pack> packs,
        List<Pack> byName,
        List<Pack> local,
        String compare) {

    public CataloguePage {
        groups = List.copyOf(groups);
        packs = List.copyOf(packs);
        byName = List.copyOf(byName);
        local = List.copyOf(local);
    }

    /** What is of one kind and given to the same. */
    public record Group(String id, String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A title or form.
     *
     * @param unread how many of its clauses nobody looked up; empty if none
     */
    public record Line(String name, String href, String clauses, String packs, Optional<String> unread) {}

    /**
     * A pack.
     *
     * @param note what to know of it; empty if nothing
     * @param unread whether nobody looked it up
     */
    public record Pack(
            String name, String layer, String days, Optional<String> note, String confidence, boolean unread) {}
}
