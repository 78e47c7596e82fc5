package vn.thidua.scoring.round;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * A score sheet as one reader sees it.
 *
 * @param href address of the sheet
 * @param awaited who has to act, and until when
 * @param version of the sheet that is shown
 * @param columns columns that are shown
 * @param total what the sheet comes to now, with the place; empty if nothing counts yet
 */
public record SheetPage(
        String title,
        List<Crumb> crumbs,
        String href,
        Tone tone,
        String state,
        List<String> facts,
        String awaited,
        long version,
        List<Violation> reasons,
        Rights rights,
        List<Head> columns,
        List<Row> rows,
        List<String> sums,
        String total,
        List<Option> leaves,
        List<Saying> explanations,
        List<StepLine> steps) {

    public SheetPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        leaves = List.copyOf(leaves);
        explanations = List.copyOf(explanations);
        steps = List.copyOf(steps);
    }

    /**
     * What the reader can do.
     *
     * @param write last part of the address to which points are sent; empty if the reader writes none
     * @param late whether points written now set the sheet back
     */
    public record Rights(
            String write,
            boolean late,
            boolean submit,
            boolean check,
            boolean consolidate,
            boolean explain,
            boolean settle) {}

    /** Head of a column. */
    public record Head(String name, String who) {}

    /**
     * A line: a section, or a criterion.
     *
     * @param outside points that nobody in the round gives; empty where people score
     * @param off whether the criterion is not assigned to the unit
     * @param returned whether it was sent back and is open
     * @param href opens the criterion: history, evidence, explanations
     * @param files how many files prove it
     * @param twice whether one of them proves something else as well
     */
    public record Row(
            boolean section,
            String code,
            String name,
            String maximum,
            Optional<OutsidePoints> outside,
            boolean off,
            boolean returned,
            String href,
            int files,
            boolean twice,
            boolean disputed,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Points of one column.
     *
     * @param change against the column before, with a sign; empty if there is none
     * @param open whether the reader may write here
     * @param version of the points; 0 if there are none
     * @param before what the column before says, without marks of thousands; for the script
     */
    public record Cell(
            String column, String shown, String change, String reason, boolean open, int version, String before) {}

    /** What the unit said, and the answer. */
    public record Saying(
            int number, String leaf, String words, String when, String answer, String answered, boolean mayAnswer) {}

    /** What was done with the sheet. */
    public record StepLine(String what, String when, String by, String reason, String leaves) {}
}
