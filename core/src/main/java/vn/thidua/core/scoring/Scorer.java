package vn.thidua.core.scoring;

/**
 * The only authority that may type the points of a leaf, for example the standing body of the council. The calculation
 * carries it; whether a person acts in that capacity is checked where points are entered.
 *
 * @param code names the capacity
 * @param name how people call it; data of the table
 */
public record Scorer(String code, Label name) {}
