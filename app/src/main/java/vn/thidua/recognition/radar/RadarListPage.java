package vn.thidua.recognition.radar;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * What people or units of the reader can still reach.
 *
 * @param title what is listed
 * @param day the day of the look, as people read it
 * @param filter what was asked for, and what can be
 * @param unit the unit whose people are listed, itself
 * @param lines of this page, the nearest first
 * @param summary how many of the page are shown
 * @param isEmpty whether there is nobody at all, whatever is asked for
 * @param later where the list goes on; empty if this is the end
 */
public record RadarListPage(
        String title,
        String day,
        Filter filter,
        Optional<Line> unit,
        List<Line> lines,
        String summary,
        boolean isEmpty,
        Optional<String> later,
        List<Crumb> crumbs) {

    public RadarListPage {
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * The choices above the list.
     *
     * @param unitCode code of the unit whose people are listed; empty for all
     */
    public record Filter(
            String of,
            List<Option> ofs,
            String form,
            List<Option> forms,
            String when,
            List<Option> whens,
            String unitCode) {

        public Filter {
            ofs = List.copyOf(ofs);
            forms = List.copyOf(forms);
            whens = List.copyOf(whens);
        }
    }

    /**
     * A person or unit.
     *
     * @param href its own page of the radar
     * @param people address of the list of its people; empty for a person
     * @param prospects the nearest
     * @param more how many more can be reached, in words; empty if none
     */
    public record Line(
            String name,
            String href,
            String code,
            String unit,
            Optional<String> people,
            List<ProspectLine> prospects,
            String more) {

        public Line {
            prospects = List.copyOf(prospects);
        }
    }
}
