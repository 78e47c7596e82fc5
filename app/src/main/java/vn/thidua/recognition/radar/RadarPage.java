package vn.thidua.recognition.radar;

import java.util.List;
import vn.thidua.web.Crumb;

/**
 * What one person or unit can still reach.
 *
 * @param day the day of the look, as people read it
 * @param parts by year, the nearest first; empty if no rule of the day is about such a subject
 */
public record RadarPage(String name, String code, String day, List<Part> parts, List<Crumb> crumbs) {

    public RadarPage {
        parts = List.copyOf(parts);
        crumbs = List.copyOf(crumbs);
    }

    /** What can be reached by one time. */
    public record Part(String id, String title, List<ProspectLine> prospects) {

        public Part {
            prospects = List.copyOf(prospects);
        }
    }
}
