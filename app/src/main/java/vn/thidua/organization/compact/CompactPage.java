package vn.thidua.organization.compact;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * One compact.
 *
 * @param state how many have signed, in words
 * @param text its words; empty if it is not written yet
 * @param writing the form; its values are what stands, or what was refused
 * @param maySave whether the reader may write it
 */
public record CompactPage(
        String title,
        Tone tone,
        String state,
        List<String> text,
        List<Line> members,
        Writing writing,
        boolean maySave,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public CompactPage {
        text = List.copyOf(text);
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A member.
     *
     * @param signed by whom and when, in words; empty if it is not signed
     * @param maySign whether the reader may sign for it now
     */
    public record Line(String code, String name, List<String> targets, String signed, boolean maySign) {

        public Line {
            targets = List.copyOf(targets);
        }
    }

    /** What the form holds. */
    public record Writing(String action, long version, String text, String lines) {}
}
