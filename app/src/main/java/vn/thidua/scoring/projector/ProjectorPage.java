package vn.thidua.scoring.projector;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * The page for the wall, everything on it written out.
 *
 * @param period code of the period; empty if there is none
 * @param cluster code of the cluster; empty if the reader sees none as a whole
 * @param shown empty if there is nothing to show
 */
public record ProjectorPage(
        String title,
        List<Option> periods,
        String period,
        List<Option> clusters,
        String cluster,
        List<Option> sources,
        String source,
        Optional<Shown> shown) {

    public ProjectorPage {
        periods = List.copyOf(periods);
        clusters = List.copyOf(clusters);
        sources = List.copyOf(sources);
    }

    /**
     * What hangs there.
     *
     * @param facts what the ranking is worth, in a sentence or two
     * @param size how many units there are, as one of a few steps that the letters are fitted to
     * @param unplaced who has no place, in one sentence; empty if nobody
     * @param note what happened since the last step; empty if nothing
     * @param refresh where the wall asks whether something changed; empty while places are named one after the other
     * @param reveal the page on which nobody is named yet
     * @param steps empty while everybody is shown
     */
    public record Shown(
            String title,
            Tone tone,
            String state,
            List<String> facts,
            int size,
            List<Line> lines,
            String unplaced,
            String note,
            String refresh,
            String reveal,
            Optional<Steps> steps) {

        public Shown {
            facts = List.copyOf(facts);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A unit, or room for one that was not named yet.
     *
     * @param place empty if it was not named yet, as are {@code unit} and {@code total}
     * @param fresh whether the last step named it
     */
    public record Line(String place, String unit, String total, boolean fresh) {}

    /**
     * Where a conference is in naming places. Addresses are empty at both ends.
     *
     * @param progress how many steps of how many, in words
     * @param said the units that the last step named, for those who hear the page
     * @param all the page with everybody on it
     */
    public record Steps(
            String progress,
            String said,
            String next,
            String nextPart,
            String previous,
            String previousPart,
            String all) {}
}
