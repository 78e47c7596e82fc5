package vn.thidua.scoring.table;

/**
 * Where a section or criterion stands in the text of a score table.
 *
 * @param line 1 for the first line
 * @param path for example {@code sections[0].criteria[2]}
 */
record NodePlace(String code, int line, String path) {}
