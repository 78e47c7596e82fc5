package vn.thidua.reporting.consolidation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * What a reader chose to see; it stands in the address.
 *
 * @param period code of a period; empty for the latest
 * @param part code of a cluster; empty for all units together
 * @param group code of a group of indicators; empty for all
 */
public record ConsolidationChoice(String period, String part, String group) {

    static final String PATH = "/reporting/consolidation";

    ConsolidationChoice ofPeriod(String code) {
        return new ConsolidationChoice(code, part, group);
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
        return "period=" + encoded(period) + "&part=" + encoded(part) + "&group=" + encoded(group);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
