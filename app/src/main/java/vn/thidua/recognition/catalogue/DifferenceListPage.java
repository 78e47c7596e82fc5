package vn.thidua.recognition.catalogue;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * All titles and forms of two days.
 *
 * @param lines empty if neither day has any, or a day cannot be read
 * @param turns the days on which rules changed, each with the address that compares it with the day before
 */
public record DifferenceListPage(ComparedDays days, List<Line> lines, List<Option> turns, List<Crumb> crumbs) {

    public DifferenceListPage {
        lines = List.copyOf(lines);
        turns = List.copyOf(turns);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A title or form.
     *
     * @param clauses how many clauses became what
     */
    public record Line(String name, String href, Tone tone, String change, String clauses) {}
}
