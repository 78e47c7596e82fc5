package vn.thidua.recognition.quota;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * Those who are counted for a quota.
 *
 * @param shown which of them
 * @param kept the rest of the question
 * @param later where the list goes on; empty if this is the end
 */
public record WhoPage(
        String title,
        String asked,
        List<Option> choices,
        String shown,
        List<Option> kept,
        List<Line> lines,
        Optional<String> later,
        List<Crumb> crumbs) {

    public WhoPage {
        choices = List.copyOf(choices);
        kept = List.copyOf(kept);
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /** A person or unit. */
    public record Line(String name, String href, String code, String units, List<Mark> marks) {

        public Line {
            marks = List.copyOf(marks);
        }
    }

    /** What the register knows of it. */
    public record Mark(Tone tone, String words) {}
}
