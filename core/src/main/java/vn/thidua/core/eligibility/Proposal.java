package vn.thidua.core.eligibility;

import java.time.LocalDate;

/**
 * What is judged, and when.
 *
 * @param on day of the proposal: only what is known on it counts
 * @param year the year whose work is judged; {@code on} lies in it or after it
 */
public record Proposal(SubjectKind subject, LocalDate on, int year) {}
