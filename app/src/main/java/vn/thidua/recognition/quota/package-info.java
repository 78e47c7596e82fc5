/**
 * How many may hold a title or rating, how many hold it by the register, and what is left: for a unit, for each unit below it,
 * and over all.
 *
 * <p>Start reading at {@code QuotaTable} (the arithmetic of one page), then {@code QuotaService} (who may look, and what is
 * counted), then {@code QuotaScreens}. The quotas are those of the rule packs of a day ({@code recognition.rules.Entry.Share});
 * what is supposed stands in the address alone, and nothing is stored. Why it counts as it does: {@code
 * docs/decisions/2026-11-28-quota-desk.md}.
 *
 * <p>Not here: seats, rounding and the division among groups, which are {@code vn.thidua.core.eligibility.reckoning}; whether
 * anybody meets the conditions, which is {@code recognition.verdict}. Screens: Review › Quotas ({@code /recognition/quotas}).
 * Reads {@code recognition.fact}. Publishes {@link vn.thidua.shared.AuditableEvent} for every look.
 */
@NullMarked
package vn.thidua.recognition.quota;

import org.jspecify.annotations.NullMarked;
