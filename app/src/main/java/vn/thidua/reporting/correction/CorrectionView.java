package vn.thidua.reporting.correction;

import java.util.List;

/**
 * What a correction changes, as far as one reader may see it.
 *
 * @param changes the figures themselves
 * @param groups what changes further down, by kind
 * @param elsewhere how much more changes where the reader does not see it; empty if nothing does
 */
public record CorrectionView(List<Line> changes, List<Group> groups, String elsewhere) {

    public CorrectionView {
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
    }

    /** Things of one kind. */
    public record Group(String id, String title, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One thing, before and after; what it says may be nothing. */
    public record Line(String subject, String before, String after, String href) {}
}
