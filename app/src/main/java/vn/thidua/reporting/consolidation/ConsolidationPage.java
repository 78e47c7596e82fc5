package vn.thidua.reporting.consolidation;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The table of consolidated figures with the choices above it.
 *
 * @param title names the units and the period
 * @param current name of the period, as a column heading
 * @param previous name of the same period last year; empty if it is not on record
 * @param coverage how many units sent a report, in words
 * @param complete whether every unit did
 * @param notes what a reader must know under the table, for example which units are missing
 * @param restated which units stand together, if the figures are those of another day's units
 * @param panel where one figure comes from, if one is open
 */
public record ConsolidationPage(
        String title,
        ConsolidationChoice choice,
        List<Option> periods,
        List<Option> parts,
        List<Option> groupOptions,
        List<Option> treeOptions,
        String current,
        Optional<String> previous,
        String coverage,
        boolean complete,
        List<Group> groups,
        List<String> notes,
        Optional<RestatedTable> restated,
        Optional<FigurePanel> panel,
        List<Crumb> crumbs) {

    public ConsolidationPage {
        periods = List.copyOf(periods);
        parts = List.copyOf(parts);
        groupOptions = List.copyOf(groupOptions);
        treeOptions = List.copyOf(treeOptions);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
        crumbs = List.copyOf(crumbs);
    }

    /** Returns the address of the same figures as a workbook. */
    public String workbook() {
        return "/reporting/appendix?period=" + choice.period();
    }

    /** Returns the address of the figures of the same period at every level. */
    public String levels() {
        return new LevelChoice(choice.period(), "", choice.group(), 0).href();
    }

    ConsolidationPage with(FigurePanel opened) {
        return with(restated, Optional.of(opened));
    }

    ConsolidationPage with(RestatedTable table) {
        return with(Optional.of(table), panel);
    }

    private ConsolidationPage with(Optional<RestatedTable> table, Optional<FigurePanel> opened) {
        return new ConsolidationPage(
                title,
                choice,
                periods,
                parts,
                groupOptions,
                treeOptions,
                current,
                previous,
                coverage,
                complete,
                groups,
                notes,
                table,
                opened,
                crumbs);
    }

    /** Returns on which day's units the figures stand, in words. */
    public String basis() {
        return treeOptions.get(restated.isPresent() ? 1 : 0).text();
    }

    /** Says whether the figure of {@code indicator} is open. */
    public boolean isOpen(String indicator) {
        return panel.filter(opened -> opened.code().equals(indicator)).isPresent();
    }

    /** A field of work with its indicators. */
    public record Group(String name, List<ConsolidationLine> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }
}
