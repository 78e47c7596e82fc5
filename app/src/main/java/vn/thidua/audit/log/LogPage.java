package vn.thidua.audit.log;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * A part of the log.
 *
 * @param head number and hash of the last entry, to be written down
 * @param choices what is listed, and what else could be
 * @param summary how many entries the page shows, in words
 * @param newer where newer entries are; empty if there are none
 * @param older where older entries are; empty if there are none
 * @param table where the list can be taken away as a table
 * @param whole where the whole log can be taken away; empty for those who may not
 */
public record LogPage(
        String head,
        Choices choices,
        List<Line> lines,
        String summary,
        String newer,
        String older,
        String table,
        String whole,
        List<Crumb> crumbs) {

    public LogPage {
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /** The filter row: what is chosen, then what can be. */
    public record Choices(
            String from,
            String to,
            String person,
            String action,
            String subject,
            String unit,
            List<Option> actions,
            List<Option> subjects) {

        public Choices {
            actions = List.copyOf(actions);
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * An entry.
     *
     * @param masked whether values are hidden from the reader
     */
    public record Line(
            String number,
            String href,
            String at,
            String who,
            String capacity,
            String action,
            String subject,
            String subjectId,
            String unit,
            List<Change> changes,
            boolean masked) {

        public Line {
            changes = List.copyOf(changes);
        }
    }

    /** A fact that changed; empty for what was not there. */
    public record Change(String fact, String before, String after) {}
}
