package vn.thidua.directive.task;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Segment;
import vn.thidua.web.Tone;

/**
 * The tasks of one source.
 *
 * @param title what the source is called
 * @param answer how many are done, in words
 * @param tone how that looks
 * @param next the nearest last day, in words; empty if nothing is open
 * @param choices what is listed, and what else could be
 * @param segments how many are in each state
 * @param matrix units and clauses; absent while the list is filtered
 * @param listTitle what is listed, in words
 * @param lines the tasks that are listed, the nearest last day first
 * @param more where all tasks are listed; empty if these are all
 */
public record TaskListPage(
        String title,
        String answer,
        Tone tone,
        String next,
        Choices choices,
        List<Segment> segments,
        Optional<Matrix> matrix,
        String listTitle,
        List<Line> lines,
        String more,
        List<Crumb> crumbs) {

    public TaskListPage {
        segments = List.copyOf(segments);
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /** The filter row: what is chosen, then what can be. */
    public record Choices(
            String source,
            String conclusion,
            String unit,
            String state,
            List<Option> sources,
            List<Option> conclusions,
            List<Option> units,
            List<Option> states) {

        public Choices {
            sources = List.copyOf(sources);
            conclusions = List.copyOf(conclusions);
            units = List.copyOf(units);
            states = List.copyOf(states);
        }
    }

    /** Units by clauses. */
    public record Matrix(List<Clause> clauses, List<Row> rows) {

        public Matrix {
            clauses = List.copyOf(clauses);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param due the last day, without the year
     * @param done how many are done, of how many
     * @param href the tasks of this clause
     */
    public record Clause(String code, String title, String due, String done, String href) {}

    /**
     * A unit.
     *
     * @param cells one for each clause; absent where nothing is asked of the unit
     * @param done how many are done, of how many
     */
    public record Row(String unit, List<Optional<Cell>> cells, String done) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The task of one unit for one clause. */
    public record Cell(Tone tone, String text, String title, String href) {}

    /** A task in the list. */
    public record Line(
            String clause,
            String title,
            String unit,
            String owner,
            String dueOn,
            Tone tone,
            String state,
            String href) {}
}
