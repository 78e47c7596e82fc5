package vn.thidua.reporting.completeness;

import java.util.List;
import vn.thidua.web.Tone;

/**
 * Reports that somebody has to do something about, on the home page.
 *
 * @param items empty if nothing waits, which is said as well
 */
public record WaitingTile(List<Item> items) {

    public WaitingTile {
        items = List.copyOf(items);
    }

    /** One report. */
    public record Item(String unit, String what, String since, Tone tone, String state, String action, String href) {}
}
