/**
 * The brief of a conference as a page: the same text as the paper, for the screen and the printer.
 *
 * <p>Start reading at {@code BriefController}. Not here: the words, which {@code vn.thidua.conference.paper} writes.
 *
 * <p>Screen: {@code /conference/brief/{code}}, also reached by {@code /conference/{code}/brief}.
 */
@NullMarked
package vn.thidua.conference.brief;

import org.jspecify.annotations.NullMarked;
