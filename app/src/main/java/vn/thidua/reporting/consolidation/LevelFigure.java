package vn.thidua.reporting.consolidation;

import java.util.List;
import java.util.Optional;
import vn.thidua.reporting.CellOrigin;

/**
 * Where one figure of the tree comes from: rule, arithmetic, sources, and one source down to its cell.
 *
 * @param unit whose figure it is
 * @param coverage how many reports are in it, in words
 * @param estimates that some of it is estimated, in words; empty if nothing is
 * @param rule how it is made, in words
 * @param arithmetic the calculation with the real figures
 * @param parts the indicators that it is computed from; empty for a plain sum
 * @param columns what the values of a source are
 * @param sources some of the reports
 * @param totals of all reports, one for each column
 * @param listed which of how many sources are shown, in words
 * @param earlier where the sources before them are
 * @param later where those after them are
 * @param detail one source, if one is open
 * @param back address of the table without the panel
 */
public record LevelFigure(
        LevelFigureChoice choice,
        String code,
        String name,
        String unit,
        String measure,
        String value,
        String coverage,
        String estimates,
        boolean complete,
        String rule,
        String arithmetic,
        List<FigurePanel.Part> parts,
        List<String> columns,
        List<FigurePanel.Source> sources,
        List<String> totals,
        String listed,
        Optional<String> earlier,
        Optional<String> later,
        Optional<Detail> detail,
        String back) {

    public LevelFigure {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        sources = List.copyOf(sources);
        totals = List.copyOf(totals);
    }

    /**
     * The cell of one unit.
     *
     * @param title names the unit, its figure and the version
     * @param cell where it stands
     * @param standing who received or accepted it, as a heading
     * @param person who, and when
     * @param href the report, at the cell
     */
    public record Detail(
            String title,
            String cell,
            String standing,
            String person,
            List<CellOrigin.Evidence> evidence,
            String href) {

        public Detail {
            evidence = List.copyOf(evidence);
        }
    }
}
