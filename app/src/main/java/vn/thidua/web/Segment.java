package vn.thidua.web;

/**
 * A part of a segment bar and of its legend.
 *
 * @param count zero or more; zero is left out of the bar but stays in the legend
 * @param text words, not a key
 */
public record Segment(Tone tone, int count, String text) {}
