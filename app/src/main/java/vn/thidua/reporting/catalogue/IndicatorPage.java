package vn.thidua.reporting.catalogue;

import java.util.List;
import vn.thidua.web.Crumb;

/**
 * One indicator of the catalogue.
 *
 * @param facts what it means and how it adds up
 * @param checks what must hold for it, in words
 * @param uses which versions of which forms ask it, the latest first
 * @param twice where it is asked by two forms for the same time, in words
 */
public record IndicatorPage(
        String code,
        String title,
        boolean restricted,
        List<Fact> facts,
        List<String> checks,
        List<Use> uses,
        List<String> twice,
        List<Crumb> crumbs) {

    public IndicatorPage {
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
        uses = List.copyOf(uses);
        twice = List.copyOf(twice);
        crumbs = List.copyOf(crumbs);
    }

    /** Something that is known of the indicator. */
    public record Fact(String label, String value) {}

    /**
     * A version of a form that asks it.
     *
     * @param periods what the periods are called that are reported on it
     */
    public record Use(String form, String version, String sheet, String periods, String href) {}
}
