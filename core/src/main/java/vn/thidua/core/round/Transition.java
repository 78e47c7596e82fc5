package vn.thidua.core.round;

/** One line of the table of steps: {@code party} may take {@code step} in {@code from}, which leads to {@code to}. */
public record Transition(SheetState from, SheetStep step, Party party, SheetState to) {}
