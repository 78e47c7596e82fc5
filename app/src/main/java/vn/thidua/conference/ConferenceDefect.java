package vn.thidua.conference;

import vn.thidua.shared.Violation;

/**
 * Something wrong in a conference file.
 *
 * @param place path of the field, for example {@code conclusions[2].items[1].due}; empty for the file as a whole
 * @param line line in the file, from 1
 * @param violation what is wrong
 */
public record ConferenceDefect(String place, int line, Violation violation) {}
