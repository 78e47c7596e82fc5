package vn.thidua.scoring.publication;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * A ranking that was published, or that would be.
 *
 * @param meta lines under the title
 * @param minutes address of the paper; empty while nothing is published
 * @param warnings what a reader has to know before relying on it
 * @param wish what has to be filled in to publish; empty if it is published or cannot be
 */
public record PublicationPage(
        String title,
        List<Crumb> crumbs,
        Tone tone,
        String state,
        List<String> meta,
        String minutes,
        List<String> warnings,
        Table table,
        Optional<Wish> wish,
        List<Violation> reasons,
        List<Edition> editions) {

    public PublicationPage {
        crumbs = List.copyOf(crumbs);
        meta = List.copyOf(meta);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
        editions = List.copyOf(editions);
    }

    /** The units by place. */
    public record Table(String caption, String totalHead, boolean moved, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A unit. All numbers are written out.
     *
     * @param place absent for a unit without a report or barred from a place
     * @param barred why it is barred; empty if it is not
     * @param before place and total when it was published last; empty if it was not, or nothing changed
     */
    public record Row(
            String place,
            String unit,
            String barred,
            String points,
            String assigned,
            String total,
            int unscored,
            String before) {}

    /**
     * What the form carries.
     *
     * @param again whether something was published before, so that a reason is asked for
     */
    public record Wish(
            String key, String period, String cluster, String seen, boolean again, String reason, String word) {}

    /** One of the times it was published. */
    public record Edition(
            String title, String by, String reason, String href, boolean current, Tone tone, String state) {}
}
