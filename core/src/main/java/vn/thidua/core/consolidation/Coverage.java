package vn.thidua.core.consolidation;

import java.util.List;

/**
 * Whose figures a consolidated figure was made of, and whose were not there.
 *
 * @param contributing units (or periods) whose figure counts, in the order the caller expects them
 * @param missing units (or periods) that were expected and do not count; the steps of the figure say why
 * @param notAsked units that are not asked for the figure; they are neither in it nor missing
 */
public record Coverage(List<String> contributing, List<String> missing, List<String> notAsked) {

    public Coverage {
        contributing = List.copyOf(contributing);
        missing = List.copyOf(missing);
        notAsked = List.copyOf(notAsked);
    }

    /** Creates the coverage of a figure that everybody is asked for. */
    public Coverage(List<String> contributing, List<String> missing) {
        this(contributing, missing, List.of());
    }

    /** Says whether everybody who was asked is in the figure. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
