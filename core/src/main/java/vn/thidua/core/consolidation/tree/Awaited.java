package vn.thidua.core.consolidation.tree;

import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;

/**
 * How many reports should have the figure of an indicator: those that are expected, without those of units that are not asked
 * for it. Not kept in tallies, because it is no sum of what came in: it changes with the form and the tree only.
 */
public final class Awaited {

    private final TallyTree tree;
    private final NotAsked notAsked;

    /** @param notAsked by reporter */
    public Awaited(TallyTree tree, NotAsked notAsked) {
        this.tree = tree;
        this.notAsked = notAsked;
    }

    /** Returns how many of the chosen reports at and under {@code unit} should have the figure of {@code indicator}. */
    public int at(String unit, Selection selection, Indicator indicator) {
        int excused = 0;
        for (String reporter : notAsked.figures().keySet()) {
            if (notAsked.covers(reporter, indicator) && isExpected(reporter, selection) && stands(reporter, unit)) {
                excused++;
            }
        }
        return tree.at(unit, selection).expected() - excused;
    }

    private boolean isExpected(String reporter, Selection selection) {
        Outline outline = tree.outline();
        return outline.hasSeat(reporter)
                && selection.has(outline.seatOf(reporter))
                && (outline.seats().get(outline.seatOf(reporter)).asked()
                        || tree.report(reporter).isPresent());
    }

    private boolean stands(String reporter, String unit) {
        Outline outline = tree.outline();
        int sought = outline.numberOf(unit);
        int next = outline.unitOf(outline.seatOf(reporter));
        // A unit has a higher number than the one above it.
        while (next > sought) {
            next = outline.above(next);
        }
        return next == sought;
    }
}
