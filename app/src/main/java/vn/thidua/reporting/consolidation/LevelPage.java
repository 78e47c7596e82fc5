package vn.thidua.reporting.consolidation;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The figures of one unit of the tree beside those of the units directly under it.
 *
 * @param title names the unit and the period
 * @param coverage how many reports there are, in words
 * @param complete whether that is all of them
 * @param path the way from the highest unit that the reader sees down to this one
 * @param asked words that a unit is searched by; empty if none is
 * @param hits units found by them
 * @param columns the unit itself, then those under it
 * @param notes what a reader must know under the table
 * @param listed which of the units under it are shown, in words; empty if there are none
 * @param earlier where the units before them are
 * @param later where those after them are
 * @param panel where one figure comes from, if one is open
 */
public record LevelPage(
        String title,
        LevelChoice choice,
        List<Option> periods,
        List<Option> groupOptions,
        String coverage,
        boolean complete,
        List<Crumb> path,
        String asked,
        List<Crumb> hits,
        List<Column> columns,
        List<Group> groups,
        List<String> notes,
        String listed,
        Optional<String> earlier,
        Optional<String> later,
        Optional<LevelFigure> panel,
        List<Crumb> crumbs) {

    public LevelPage {
        periods = List.copyOf(periods);
        groupOptions = List.copyOf(groupOptions);
        path = List.copyOf(path);
        hits = List.copyOf(hits);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        crumbs = List.copyOf(crumbs);
    }

    /** Says whether the figure of {@code indicator} is open. */
    public boolean isOpen(String indicator) {
        return panel.filter(opened -> opened.code().equals(indicator)).isPresent();
    }

    /** Returns how many columns the table has, that of the indicators included. */
    public int width() {
        return columns.size() + 1;
    }

    /**
     * A unit.
     *
     * @param coverage reports there are, of those that should be
     * @param href the page of the unit; empty for the page itself
     */
    public record Column(String name, String coverage, Optional<String> href) {}

    /** A field of work with its indicators. */
    public record Group(String name, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator.
     *
     * @param cells one for each column; nothing if the reader may not see them
     */
    public record Line(String code, String name, String measure, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One figure.
     *
     * @param note how many reports it lacks or are estimates; empty if none
     * @param notAsked whether nobody is asked for it; it has no value then
     * @param href where it comes from
     */
    public record Cell(String value, String note, boolean notAsked, String href) {}
}
