package vn.thidua.reporting.narrative;

import java.util.Optional;

/**
 * What a person typed for a paragraph.
 *
 * @param number of a paragraph that is there; empty for one of their own
 * @param position where it stood, from 1
 * @param struck whether it is to go
 */
record TypedLine(Optional<Integer> number, int position, String typed, boolean struck) {}
