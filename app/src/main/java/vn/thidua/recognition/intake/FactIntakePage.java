package vn.thidua.recognition.intake;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * The place to hand in an old register, and the intakes so far.
 *
 * @param reasons why the file just sent was not taken; usually empty
 * @param intakes the latest first
 */
public record FactIntakePage(List<Violation> reasons, List<Line> intakes, List<Crumb> crumbs) {

    public FactIntakePage {
        reasons = List.copyOf(reasons);
        intakes = List.copyOf(intakes);
        crumbs = List.copyOf(crumbs);
    }

    /** One intake. */
    public record Line(String href, String receivedAt, String file, String counts, Tone tone, String state) {}
}
