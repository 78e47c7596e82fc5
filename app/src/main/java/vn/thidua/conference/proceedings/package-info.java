/**
 * The record of a conference: programme, delegates, findings, recognition, conclusions, pictures.
 *
 * <p>Start reading at {@link vn.thidua.conference.proceedings.Proceedings} (what is recorded), then
 * {@code ProceedingsReader} (how it is read from a file), then {@code ProceedingsService} (how it is stored). How the
 * record becomes papers is decided in {@code vn.thidua.conference.paper}.
 *
 * <p>Screens: Direction › Conferences ({@code /conference/proceedings}, reached by {@code /conference}), tile of the home
 * page. Tables: {@code conference.conference} and those that refer to it.
 */
@NullMarked
package vn.thidua.conference.proceedings;

import org.jspecify.annotations.NullMarked;
