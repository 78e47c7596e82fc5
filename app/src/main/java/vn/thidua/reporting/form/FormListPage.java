package vn.thidua.reporting.form;

import java.util.List;
import vn.thidua.web.Crumb;

/** All versions of all forms, the latest of each first. */
public record FormListPage(List<Line> lines, List<Crumb> crumbs) {

    public FormListPage {
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A version.
     *
     * @param burden how much it asks, in words
     */
    public record Line(String name, String version, String burden, String periods, String href) {}
}
