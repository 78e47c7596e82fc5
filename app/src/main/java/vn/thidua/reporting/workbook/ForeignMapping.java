package vn.thidua.reporting.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the figures of a form stand in workbooks that were not made here: agreed upon once with a person, and used for every
 * workbook of the same layout.
 *
 * @param form code of the form
 * @param version version of the form
 * @param layout names the layout: what its headings say, and where; see {@link ForeignWorkbooks}
 * @param sheet name of the tab
 * @param headingRow row of the headings, from 0
 * @param labelColumn column in which the rows say what they count, from 0
 * @param figureColumn column of the figures, from 0
 * @param rows indicator codes by what the row says, made comparable
 */
public record ForeignMapping(
        String form,
        int version,
        String layout,
        String sheet,
        int headingRow,
        int labelColumn,
        int figureColumn,
        Map<String, String> rows) {

    public ForeignMapping {
        rows = Map.copyOf(rows);
    }

    /**
     * A mapping that a person has not confirmed yet.
     *
     * @param layout names the layout
     * @param sheet name of the tab
     * @param headingRow row of the headings, from 0
     * @param labelColumn column in which the rows say what they count; empty if that must be asked
     * @param figureColumns columns that may hold the figures of the period, by heading; one if it is clear
     * @param rows what the rows say, with the indicators that may be meant
     */
    public record Proposal(
            String layout,
            String sheet,
            int headingRow,
            Optional<Integer> labelColumn,
            List<Choice> figureColumns,
            List<Row> rows) {

        public Proposal {
            figureColumns = List.copyOf(figureColumns);
            rows = List.copyOf(rows);
        }

        /** Says whether nothing has to be asked; a person confirms it all the same. */
        public boolean isClear() {
            return labelColumn.isPresent()
                    && figureColumns.size() == 1
                    && rows.stream().allMatch(row -> row.indicators().size() <= 1)
                    && rows.stream().anyMatch(row -> row.indicators().size() == 1);
        }
    }

    /**
     * A column that may be meant.
     *
     * @param column from 0
     * @param heading as it is written
     */
    public record Choice(int column, String heading) {}

    /**
     * A row with something that may be a figure.
     *
     * @param row from 0
     * @param label as it is written
     * @param indicators codes of the indicators that may be meant: none, one, or several to choose from
     */
    public record Row(int row, String label, List<String> indicators) {

        public Row {
            indicators = List.copyOf(indicators);
        }
    }
}
