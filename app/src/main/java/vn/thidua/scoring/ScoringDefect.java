package vn.thidua.scoring;

import vn.thidua.shared.Violation;

/**
 * Something wrong with a file that was handed in.
 *
 * @param line where, 1 for the first line of the file
 * @param part what of it: the path of a setting, for example {@code sections[2].maximum}, or the name of a column
 * @param violation what is wrong; its message also says how to mend it
 */
public record ScoringDefect(int line, String part, Violation violation) {}
