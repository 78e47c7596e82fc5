package vn.thidua.conference.proceedings;

import java.util.List;

/**
 * What only people can say in the consolidated report: paragraphs, each list in order, each may be empty. Figures do not
 * belong here; the report takes them from the consolidation.
 *
 * @param situation what the period was like
 * @param objectiveCauses causes of shortcomings that lie outside
 * @param subjectiveCauses causes of shortcomings that lie with the units
 * @param tasks what is planned until the end of the year
 * @param proposals what is asked of the body above
 */
public record Narrative(
        List<String> situation,
        List<String> objectiveCauses,
        List<String> subjectiveCauses,
        List<String> tasks,
        List<String> proposals) {

    /** The narrative of a review without a conference. */
    public static final Narrative NONE = new Narrative(List.of(), List.of(), List.of(), List.of(), List.of());

    public Narrative {
        situation = List.copyOf(situation);
        objectiveCauses = List.copyOf(objectiveCauses);
        subjectiveCauses = List.copyOf(subjectiveCauses);
        tasks = List.copyOf(tasks);
        proposals = List.copyOf(proposals);
    }
}
