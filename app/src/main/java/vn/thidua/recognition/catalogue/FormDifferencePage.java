package vn.thidua.recognition.catalogue;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/** One title or form on two days, clause by clause in the order of the later rules. */
public record FormDifferencePage(String name, String code, ComparedDays days, List<Line> lines, List<Crumb> crumbs) {

    public FormDifferencePage {
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A clause.
     *
     * @param aspects in what the two differ, in words; empty if in nothing
     */
    public record Line(
            Optional<ClauseWords> before, Optional<ClauseWords> after, Tone tone, String change, String aspects) {}
}
