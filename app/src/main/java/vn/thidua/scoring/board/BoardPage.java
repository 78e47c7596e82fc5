package vn.thidua.scoring.board;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.ChartData;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * The score board of one cluster, or why there is none.
 *
 * @param content empty if no table is in force for the period, or no unit may be seen
 */
public record BoardPage(
        String title, List<Crumb> crumbs, List<Option> periods, String period, Optional<Content> content) {

    public BoardPage {
        crumbs = List.copyOf(crumbs);
        periods = List.copyOf(periods);
    }

    /**
     * A board that can be shown.
     *
     * @param unplaced names of the units without a report; empty if there are none
     */
    public record Content(
            Head head,
            List<Option> clusters,
            String cluster,
            List<Option> sections,
            String section,
            Ranking ranking,
            Optional<Chart> chart,
            Heat heat,
            String unplaced,
            Optional<WhyPanel> panel) {

        public Content {
            clusters = List.copyOf(clusters);
            sections = List.copyOf(sections);
        }
    }

    /**
     * What stands under the title.
     *
     * @param projector the ranking for the wall; empty for whoever does not see all units of the cluster
     */
    public record Head(Tone tone, String standing, String facts, boolean invented, String workbook, String projector) {}

    /**
     * The ranking table.
     *
     * @param graded whether the score table has grades
     */
    public record Ranking(
            String title,
            String caption,
            String totalHead,
            boolean scaled,
            boolean graded,
            String atMaximum,
            List<Row> rows) {

        public Ranking {
            rows = List.copyOf(rows);
        }

        /**
         * One unit of the ranking. All numbers are written out.
         *
         * @param place absent for one that an offence bars from a place
         * @param why the page that says why it has its place
         * @param part the same as a part of the page
         * @param grade name of its grade; empty if the score table has none
         * @param gradeWhy what kept it from a higher one
         */
        public record Row(
                String place,
                String why,
                String part,
                String unit,
                String points,
                String assigned,
                String total,
                String percent,
                int unscored,
                String unscoredCodes,
                String decision,
                String grade,
                List<String> gradeWhy) {

            public Row {
                gradeWhy = List.copyOf(gradeWhy);
            }
        }
    }

    /** The chart of the totals. */
    public record Chart(ChartData data, String finding) {}

    /** Units against sections, or against the criteria of one section. */
    public record Heat(String title, String back, List<Column> columns, List<HeatRow> rows) {

        public Heat {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /**
         * A column.
         *
         * @param maximum what stands under the name
         * @param href opens the criteria of a section; empty for a criterion
         */
        public record Column(String code, String name, String maximum, String href) {}

        /** A unit. */
        public record HeatRow(String unit, List<Cell> cells) {

            public HeatRow {
                cells = List.copyOf(cells);
            }
        }

        /**
         * A cell.
         *
         * @param level 0 to 4, higher is more; -1 where there are no points
         */
        public record Cell(String value, int level, String title, String href, String part) {}
    }
}
