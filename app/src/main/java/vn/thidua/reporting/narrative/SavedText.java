package vn.thidua.reporting.narrative;

/**
 * What the script is told after it sent a text.
 *
 * @param state {@code saved}, {@code refused} or {@code overtaken}
 * @param version of the text that stands
 * @param message what to show
 * @param stands the text that stands, if somebody else saved it; else empty
 */
record SavedText(String state, int version, String message, String stands) {}
