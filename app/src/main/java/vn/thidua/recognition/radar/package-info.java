/**
 * What people and units can still reach, and by when: for every title and form the first year in which it can be reached, what
 * would have to come for it, and the last day for each of these things.
 *
 * <p>Start reading at {@code Prospects} (which years and rules are looked at, and which awards rest on others), then {@code
 * RadarService} (who may look), then {@code RadarScreens}. What is known of the lists' people comes in one query, and only those
 * of the page are judged. Nothing is stored.
 *
 * <p>Not here: how it is looked ahead, which is {@code vn.thidua.core.eligibility.Outlook}; what the facts are enough for on a
 * day, which is {@code recognition.verdict}. Screens: Review › Radar ({@code /recognition/radar}). Publishes {@link
 * vn.thidua.shared.AuditableEvent} for every look.
 */
@NullMarked
package vn.thidua.recognition.radar;

import org.jspecify.annotations.NullMarked;
