package vn.thidua.reporting.completeness;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * The board of units and sheets.
 *
 * @param period code of the period that is shown
 * @param cluster code of the cluster that is shown; empty for all
 * @param state which units are shown; empty for all
 * @param dueOn last day on which a report is on time, in words
 * @param answer how many units have sent their report, in words
 * @param facts the counts that come first
 * @param sheets tabs and titles of the sheets
 * @param listed which part of the list is shown, in words
 * @param earlier address of the part before; empty if there is none
 * @param later address of the part after; empty if there is none
 * @param export address of the whole list as a file
 */
public record CompletenessPage(
        String title,
        String period,
        String cluster,
        String state,
        List<Option> periods,
        List<Option> clusters,
        List<Option> states,
        String dueOn,
        String answer,
        boolean complete,
        List<Fact> facts,
        List<SheetHead> sheets,
        List<Cluster> groups,
        boolean mayImport,
        String listed,
        Optional<String> earlier,
        Optional<String> later,
        String export,
        List<Crumb> crumbs) {

    public CompletenessPage {
        periods = List.copyOf(periods);
        clusters = List.copyOf(clusters);
        states = List.copyOf(states);
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
        groups = List.copyOf(groups);
        crumbs = List.copyOf(crumbs);
    }

    /** A count with its name. */
    public record Fact(String label, String value, boolean bad) {}

    /** A column. */
    public record SheetHead(String tab, String title) {}

    /**
     * The units of one cluster.
     *
     * @param share how many of all its units have sent, and in time, in per cent and in words
     */
    public record Cluster(String name, String share, List<Line> lines) {

        public Cluster {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One unit.
     *
     * @param stage where its report stands, in words
     * @param href its report
     * @param done how many sheets are complete, of how many
     * @param time whether the report was on time, in words
     * @param timely how that looks
     * @param note what else is to know; may be empty
     * @param noteHref where the note leads; empty if nowhere
     */
    public record Line(
            int number,
            String unit,
            Tone tone,
            String stage,
            String href,
            List<Cell> cells,
            String done,
            String time,
            boolean timely,
            String note,
            String noteHref) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The state of one sheet of one unit. */
    public record Cell(Tone tone, String text, String title, String href) {}
}
