package vn.thidua.reporting.consolidation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * What a reader chose to see of the tree; it stands in the address.
 *
 * @param period code of a period; empty for the latest
 * @param unit code of a unit; empty for the highest that the reader sees
 * @param group code of a group of indicators; empty for all
 * @param from how many of the units under it are passed over; never negative
 */
public record LevelChoice(String period, String unit, String group, int from) {

    static final String PATH = "/reporting/consolidation/levels";

    public LevelChoice {
        from = Math.max(0, from);
    }

    LevelChoice at(String code, String inPeriod) {
        return new LevelChoice(inPeriod, code, group, code.equals(unit) ? from : 0);
    }

    LevelChoice from(int passed) {
        return new LevelChoice(period, unit, group, passed);
    }

    /** Returns the address of the table. */
    public String href() {
        return PATH + "?" + query();
    }

    String query() {
        return "period=" + encoded(period) + "&unit=" + encoded(unit) + "&group=" + encoded(group)
                + (from == 0 ? "" : "&from=" + from);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
