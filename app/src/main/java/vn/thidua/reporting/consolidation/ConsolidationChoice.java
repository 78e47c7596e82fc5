package vn.thidua.reporting.consolidation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import vn.thidua.web.AsOf;

/**
 * What a reader chose to see; it stands in the address.
 *
 * @param period code of a period; empty for the latest
 * @param part code of a cluster; empty for all units together
 * @param group code of a group of indicators; empty for all
 * @param tree {@link #RESTATED} for the units of {@code asOf}; else those of the time
 * @param asOf the day whose units are meant
 */
public record ConsolidationChoice(String period, String part, String group, String tree, AsOf asOf) {

    static final String PATH = "/reporting/consolidation";
    static final String RESTATED = "as-of";

    public ConsolidationChoice {
        tree = tree.equals(RESTATED) ? RESTATED : "";
    }

    ConsolidationChoice ofPeriod(String code) {
        return new ConsolidationChoice(code, part, group, tree, asOf);
    }

    /** Says whether the figures are asked on the tree of {@link #asOf}. Clusters are always those of the time. */
    boolean isRestated() {
        return part.isEmpty() && tree.equals(RESTATED);
    }

    /** Returns the address of the table. */
    public String href() {
        return PATH + "?" + query();
    }

    /** Returns the address of the figure of {@code indicator}. */
    public String figure(String indicator) {
        return PATH + "/figure?" + query() + "&indicator=" + encoded(indicator);
    }

    private String query() {
        return "period=" + encoded(period) + "&part=" + encoded(part) + "&group=" + encoded(group)
                + (tree.isEmpty() ? "" : "&tree=" + encoded(tree))
                + (asOf.chosen() ? "&asOf=" + asOf.day() : "");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
