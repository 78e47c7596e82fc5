/**
 * What the facts of the register are enough for: every title and form of the regime of a day, each clause with its reason, what
 * would change it, and "what if".
 *
 * <p>Start reading at {@code Evidence} (facts of the register in the shape that rules ask for), then {@code VerdictService} (who
 * may look, and what is judged), then {@code VerdictScreens}. A verdict is reckoned anew each time; what is supposed stands in
 * the address alone, and nothing is stored; see {@code docs/decisions/2026-11-28-verdicts-are-not-stored.md}.
 *
 * <p>Not here: what a clause means, which is {@code vn.thidua.core.eligibility}; whether anybody is commended, which people
 * decide. Screens: Review › Register › a person or unit › Verdicts ({@code /recognition/verdicts}). Publishes {@link
 * vn.thidua.shared.AuditableEvent} for every look.
 */
@NullMarked
package vn.thidua.recognition.verdict;

import org.jspecify.annotations.NullMarked;
