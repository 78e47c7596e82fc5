package vn.thidua.reporting.completeness;

import java.util.List;
import vn.thidua.web.Segment;

/** The state of the latest period on the home page. */
public record PeriodTile(
        String title, String answer, List<Segment> segments, List<CompletenessPage.Fact> facts, String href) {

    public PeriodTile {
        segments = List.copyOf(segments);
        facts = List.copyOf(facts);
    }
}
