package vn.thidua.shared;

/**
 * Something wrong in a text file that a person wrote.
 *
 * @param file name of the file
 * @param line number of the line, the first is 1; 0 if the whole file is meant
 * @param what which defect
 */
public record LineDefect(String file, int line, Violation what) {}
