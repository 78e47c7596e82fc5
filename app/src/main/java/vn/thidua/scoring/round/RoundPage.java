package vn.thidua.scoring.round;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * A round as one reader sees it.
 *
 * @param standing how far it has come: the answer before the table
 * @param moves what moved since, the latest first
 */
public record RoundPage(
        String title,
        List<Crumb> crumbs,
        String href,
        Tone tone,
        String standing,
        List<String> facts,
        List<Violation> reasons,
        boolean mayAdopt,
        boolean maySendUp,
        String word,
        List<Line> lines,
        List<Change> moves) {

    public RoundPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
    }

    /**
     * The sheet of a unit.
     *
     * @param href empty while the sheet is not open to the reader
     * @param total points and place; "–" where they are not open or do not count yet
     */
    public record Line(
            String unit,
            String href,
            Tone tone,
            String state,
            String sent,
            String awaited,
            String team,
            String consolidator,
            String total) {}

    /**
     * What one step did to the order.
     *
     * @param cause the unit whose sheet stepped; empty where reported figures have changed
     * @param late whether points were late
     */
    public record Change(String when, String cause, String what, boolean late, List<Mover> movers) {

        public Change {
            movers = List.copyOf(movers);
        }
    }

    /** A unit that moved. */
    public record Mover(String unit, String points, String places, boolean own) {}
}
