package vn.thidua.reporting.narrative;

import org.jspecify.annotations.Nullable;

/**
 * What the script sends to save a text.
 *
 * @param text as typed
 * @param seen version that the person saw
 */
record TextRequest(@Nullable String text, int seen) {}
