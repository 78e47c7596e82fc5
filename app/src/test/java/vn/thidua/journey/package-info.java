/**
 * Journeys: the demonstration, walked through in a real browser on a real server and a real PostgreSQL.
 *
 * <p>Start reading at {@code OfficerJourneyTests} (what an officer does, in both languages), then {@code EveryPageTests} (each page
 * looked at on a desk and on a phone, with axe).
 */
@NullMarked
package vn.thidua.journey;

import org.jspecify.annotations.NullMarked;
