package vn.thidua.core.consolidation;

import java.util.List;

/**
 * Whose figures a consolidated figure was made of, and whose were not there.
 *
 * @param contributing units (or periods) whose figure counts, in the order the caller expects them
 * @param missing units (or periods) that were expected and do not count; the steps of the figure say why
 */
public record Coverage(List<String> contributing, List<String> missing) {

    public Coverage {
        contributing = List.copyOf(contributing);
        missing = List.copyOf(missing);
    }

    /** Says whether everybody who was expected is in the figure. */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
