package vn.thidua.scoring.statistics;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * How scorers score, everything written out.
 *
 * @param rounds to choose from; empty if the reader sees no round as a whole
 * @param round which one is shown; {@code all} for all of them
 * @param columns names of the columns of a sheet, in their order
 * @param units share at the maximum by unit
 * @param sections share at the maximum by section
 */
public record StatisticsPage(
        String title,
        List<Crumb> crumbs,
        List<Option> rounds,
        String round,
        List<Scorer> scorers,
        List<Pair> pairs,
        List<String> columns,
        List<Full> units,
        List<Full> sections) {

    public StatisticsPage {
        crumbs = List.copyOf(crumbs);
        rounds = List.copyOf(rounds);
        scorers = List.copyOf(scorers);
        pairs = List.copyOf(pairs);
        columns = List.copyOf(columns);
        units = List.copyOf(units);
        sections = List.copyOf(sections);
    }

    /**
     * A scorer.
     *
     * @param counts how much it scored, in words
     * @param difference from what was settled, with the division that gives it
     * @param spread the same without sign
     * @param changed how often it gave more and less than the unit itself
     * @param note that there is too little to say anything; empty otherwise
     */
    public record Scorer(
            String name, String column, String counts, String difference, String spread, String changed, String note) {}

    /**
     * Two units that score each other.
     *
     * @param one what the first gave to the second, and to everybody else
     * @param other what the second gave to the first, and to everybody else
     * @param note what the numbers say, or that they are too few to say anything
     */
    public record Pair(String names, String one, String other, String note) {}

    /**
     * A line of shares at the maximum.
     *
     * @param shares by column, in the order of the columns
     */
    public record Full(String name, List<String> shares) {

        public Full {
            shares = List.copyOf(shares);
        }
    }
}
