package vn.thidua.reporting.consolidation;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Tone;

/**
 * Where one consolidated figure comes from: rule, arithmetic, sources.
 *
 * @param value the figure as shown
 * @param coverage how many units are in it, in words
 * @param estimates that some of it is estimated, in words; empty if nothing is
 * @param rule how it is made, in words
 * @param arithmetic the calculation with the real figures
 * @param parts the indicators that it is computed from, each with its own origin; empty for a plain sum
 * @param columns what the values of a source are; one for a sum, two for a mean or ratio
 * @param totals one for each column
 * @param comparisons the change and the share of target, each with its arithmetic
 * @param back address of the table without the panel
 */
public record FigurePanel(
        String code,
        String name,
        String measure,
        String value,
        String coverage,
        String estimates,
        boolean complete,
        String rule,
        String arithmetic,
        List<Part> parts,
        List<String> columns,
        List<Source> sources,
        List<String> totals,
        List<Comparison> comparisons,
        String back) {

    public FigurePanel {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        sources = List.copyOf(sources);
        totals = List.copyOf(totals);
        comparisons = List.copyOf(comparisons);
    }

    /** An indicator that the figure is computed from. */
    public record Part(String role, String code, String name, String value, String href) {}

    /** Returns how many units there are among the sources. */
    public long units() {
        return sources.stream().filter(source -> source.kind() != Kind.TOGETHER).count();
    }

    /** What a source stands for. */
    public enum Kind {
        /** A unit by itself. */
        UNIT,
        /** What several units come to on the tree of another day; its members follow. */
        TOGETHER,
        /** A unit that counts in the one before it. */
        MEMBER
    }

    /**
     * What one unit contributes.
     *
     * @param values one for each column
     * @param version of the report, for example "v2"
     * @param received day on which that version was received
     * @param tone how the state looks
     * @param state the state in words
     * @param href the cell in the report; empty if there is no report
     */
    public record Source(
            Kind kind,
            String unit,
            List<String> values,
            String version,
            String received,
            Tone tone,
            String state,
            Optional<String> href) {

        public Source {
            values = List.copyOf(values);
        }
    }

    /** A comparison of the figure with another. */
    public record Comparison(String label, String result, String arithmetic) {}
}
