/**
 * All files of a conference together: on disk for the commands, one by one or as a .zip file for the screen.
 *
 * <p>Start reading at {@code PackEntry} (what is in a pack), then {@code PackWriter} (how each is written), then
 * {@code PackFolder} (how they get to a folder all at once). Nothing is stored: every file is written from the record and
 * the figures of the moment.
 *
 * <p>Screen: {@code /conference/pack/{code}}, also reached by {@code /conference/{code}/pack}.
 */
@NullMarked
package vn.thidua.conference.pack;

import org.jspecify.annotations.NullMarked;
