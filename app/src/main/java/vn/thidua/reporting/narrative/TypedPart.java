package vn.thidua.reporting.narrative;

/**
 * What a person typed as the text of a part, and what became of it.
 *
 * @param outcome never {@link TextOutcome.Saved}
 */
record TypedPart(String part, String typed, TextOutcome outcome) {}
