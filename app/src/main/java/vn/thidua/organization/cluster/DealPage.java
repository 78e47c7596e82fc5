package vn.thidua.organization.cluster;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;

/** The form that deals a series anew, filled with the deal in force. */
public record DealPage(
        String series, String action, String from, String lines, List<Violation> reasons, List<Crumb> crumbs) {

    public DealPage {
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }
}
