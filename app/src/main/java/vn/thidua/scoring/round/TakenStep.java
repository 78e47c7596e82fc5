package vn.thidua.scoring.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.core.round.SheetState;

/**
 * What was done with a sheet as a whole.
 *
 * @param kind name of a {@code SheetStep}, or {@link #SET_BACK}
 * @param leaves criteria that were sent back, or whose late points set the sheet back
 * @param capacity in which capacity, in words
 */
record TakenStep(
        int position,
        String kind,
        SheetState from,
        SheetState to,
        List<String> leaves,
        String reason,
        Instant at,
        String by,
        UUID account,
        String capacity) {

    /** Kind of the step that late points bring about. */
    static final String SET_BACK = "SET_BACK";

    /** Kind of a moment that no step brought about: reported figures have changed. */
    static final String FIGURES = "FIGURES";

    TakenStep {
        leaves = List.copyOf(leaves);
    }
}
