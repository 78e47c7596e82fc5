package vn.thidua.organization.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;
import vn.thidua.web.Work;

/**
 * One import: how far it is, what adds up, what is wrong, what it changes.
 *
 * @param reasons why what was just asked was not done; usually empty
 * @param work what goes on, or the last try that had no effect
 * @param next what can be done now
 * @param counts one row a list
 * @param defects the part that is shown
 * @param changes the part that is shown
 */
public record IntakeDetailPage(
        UUID id,
        String title,
        Tone tone,
        String state,
        List<String> facts,
        List<Violation> reasons,
        Optional<Work> work,
        Next next,
        List<CountRow> counts,
        Defects defects,
        Changes changes,
        List<Crumb> crumbs) {

    public IntakeDetailPage {
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        counts = List.copyOf(counts);
        crumbs = List.copyOf(crumbs);
    }

    /** Returns the address of the import. */
    public String href() {
        return "/organization/intake/" + id;
    }

    /** What can be done with the import. */
    public record Next(boolean confirm, boolean compare, boolean undo, boolean discard, String notice, Tone tone) {}

    /** How many lines of a list were read, and what becomes of them. */
    public record CountRow(String subject, int read, int added, int changed, int unchanged, int refused) {}

    /**
     * Defects.
     *
     * @param lead what they are, in words; empty if there is none
     * @param earlier address of the part before; empty if there is none
     * @param later address of the part after; empty if there is none
     */
    public record Defects(String lead, List<DefectLine> lines, String summary, String earlier, String later) {

        public Defects {
            lines = List.copyOf(lines);
        }
    }

    /** One defect in words. */
    public record DefectLine(String file, String place, boolean error, String found, String reason, String mend) {}

    /**
     * Lines with what they change.
     *
     * @param list code of the list that is shown; empty if there is nothing to show
     * @param lists lists to choose from
     * @param shows kinds of change to choose from
     */
    public record Changes(
            String list,
            List<Option> lists,
            String show,
            List<Option> shows,
            List<String> columns,
            List<ChangeLine> lines,
            String summary,
            String first,
            String later) {

        public Changes {
            lists = List.copyOf(lists);
            shows = List.copyOf(shows);
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** One line. */
    public record ChangeLine(String place, Tone tone, String change, String code, List<Fact> facts) {

        public ChangeLine {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What a line says in one column.
     *
     * @param before what was there, if it was something else; empty otherwise
     */
    public record Fact(String label, String before, String after) {}
}
