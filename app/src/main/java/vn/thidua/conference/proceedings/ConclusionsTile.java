package vn.thidua.conference.proceedings;

import java.util.List;
import vn.thidua.web.Tone;

/**
 * How the conclusions of the latest conference stand, on the home page.
 *
 * @param answer how many are done everywhere, in words
 * @param next the nearest last day, in words; empty if nothing is open
 */
public record ConclusionsTile(String title, String answer, String next, List<Line> lines, String href) {

    public ConclusionsTile {
        lines = List.copyOf(lines);
    }

    /** A conclusion with something to do. */
    public record Line(String code, String text, Tone tone, String done, String href) {}
}
