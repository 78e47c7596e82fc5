package vn.thidua.core.consolidation;

/** Which way an indicator is wished to go. */
public enum Direction {
    HIGHER,
    LOWER,
    NEUTRAL
}
