package vn.thidua.reporting.entry;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * One report with its grid.
 *
 * @param href where the report is
 * @param cells where its cells are, to be followed by an indicator
 * @param texts where its texts are; empty if the form asks none
 * @param correction where its figures are corrected
 * @param unconfirmed correction that whoever approved has to confirm; empty if there is none
 * @param key names the next request to send it; a new one each time the page is made
 * @param draft whether nothing was sent yet, or it was recalled; the state is how far it is filled in then
 * @param hint what to do next, in words; empty if nothing
 * @param reasons why the last step was not taken
 * @param rights what the reader may do as the report stands
 * @param indicators what a report can be sent back for
 */
public record GridPage(
        String title,
        String href,
        String cells,
        String texts,
        String correction,
        String unconfirmed,
        long version,
        UUID key,
        Tone tone,
        boolean draft,
        String state,
        List<String> facts,
        String hint,
        Tone hintTone,
        String periodName,
        String beforeName,
        List<Sheet> sheets,
        List<Found> findings,
        List<Question> questions,
        String blanks,
        String errors,
        List<DefectLine> defects,
        List<StepLine> steps,
        Rights rights,
        List<Option> indicators,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public GridPage {
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        defects = List.copyOf(defects);
        steps = List.copyOf(steps);
        indicators = List.copyOf(indicators);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** Returns where a workbook of the report is uploaded. */
    public String upload() {
        return "/reporting/comparison?" + query();
    }

    /** Returns where the report is handed out as a workbook. */
    public String workbook() {
        return "/reporting/comparison/workbook?" + query();
    }

    private String query() {
        String[] parts = href.split("/", -1);
        return "period=" + parts[parts.length - 2] + "&unit=" + parts[parts.length - 1];
    }

    /** What the reader may do as the report stands. */
    public record Rights(
            boolean fill,
            boolean send,
            boolean recall,
            boolean receive,
            boolean approve,
            boolean withdraw,
            boolean confirm,
            boolean correct) {}

    /** A sheet of the form. */
    public record Sheet(String tab, String title, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One indicator.
     *
     * @param group heading over it; empty if it is the same as over the line before
     * @param locked whether the reader may not see its figures; then all of them are empty
     * @param computed whether it is never typed
     * @param before the same period last year
     * @param figure what stands in the cell; empty if nothing
     * @param marks how much was said about the figure and how many files prove it; empty if nothing is
     * @param target what stands in the cell of the target, or the target of all units; empty if nothing
     */
    public record Line(
            String code,
            String name,
            String measure,
            String group,
            boolean locked,
            boolean computed,
            String before,
            Field figure,
            Field target,
            boolean estimated,
            boolean wrong,
            String marks) {}

    /**
     * One number.
     *
     * @param open whether the reader may write it now
     * @param written whether somebody wrote it
     * @param notAsked whether it is not asked of the unit; then nothing is shown
     */
    public record Field(String shown, int revision, boolean open, boolean written, boolean notAsked) {}

    /** A rule that the figures break: the indicators involved, and the words. */
    public record Found(List<String> indicators, String words) {

        public Found {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * A figure that is worth a question.
     *
     * @param explanation what was said about the figure last; empty if nothing was
     */
    public record Question(String indicator, String words, String explanation) {}

    /** Something that has to be mended, and where. */
    public record DefectLine(int number, String code, String href, String words, String answer, boolean mended) {}

    /** Something that was done with the report. */
    public record StepLine(String what, String when, String by, String reason) {}
}
