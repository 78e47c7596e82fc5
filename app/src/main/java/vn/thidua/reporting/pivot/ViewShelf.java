package vn.thidua.reporting.pivot;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Option;

/**
 * The views that a reader may open, and the one that is open.
 *
 * @param roles whom a view can be shared with
 * @param query the choice of the page, to be kept
 * @param typed name that was typed and refused; empty if none was
 */
public record ViewShelf(List<Line> lines, Optional<Open> open, List<Option> roles, String query, String typed) {

    public ViewShelf {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }

    ViewShelf typing(String name) {
        return new ViewShelf(lines, open, roles, query, name);
    }

    /**
     * A view of the list.
     *
     * @param note with whom it is shared and by whom; empty for one's own
     */
    public record Line(String name, String href, String note, boolean current) {}

    /**
     * The view that is open.
     *
     * @param role code of the role that it is shared with; empty if it is not
     * @param own whether it is the reader's
     * @param changed whether the page shows something else than was kept
     * @param last who changed it last and when, in words
     */
    public record Open(String id, String name, String role, long version, boolean own, boolean changed, String last) {}
}
