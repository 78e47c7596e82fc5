package vn.thidua.organization.intake;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * The place to hand in lists, and the imports so far.
 *
 * @param reasons why the files just sent were not taken; usually empty
 * @param imports the latest first
 */
public record IntakePage(List<Violation> reasons, List<Line> imports, List<Crumb> crumbs) {

    public IntakePage {
        reasons = List.copyOf(reasons);
        imports = List.copyOf(imports);
        crumbs = List.copyOf(crumbs);
    }

    /** One import. */
    public record Line(String href, String receivedAt, String files, String receivedBy, Tone tone, String state) {}
}
