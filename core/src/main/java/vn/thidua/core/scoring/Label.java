package vn.thidua.core.scoring;

/** A name of a score table's node in both languages; it is data of the table, not a text of the program. */
public record Label(String vi, String en) {}
