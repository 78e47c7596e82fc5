/**
 * The register of facts: ratings, awards, initiatives, discipline, inquiries, service and absences of people and units, what is
 * stated, measured or decided about them, and in what the register is complete.
 *
 * <p>Start reading at {@link vn.thidua.recognition.register.Fact} (what is known), then {@code RegisterService} (who may read
 * and write it). Nothing is ever changed: a correction is a new row with a reason, which stands in for the old one; see {@code
 * docs/decisions/2026-11-27-register-of-facts.md}. What codes there are, and how people say and write them, is {@code
 * recognition/vocabulary.yaml}.
 *
 * <p>Not here: what a fact means for a title, which is {@code vn.thidua.core.eligibility}. Screens: Review › Register
 * ({@code /recognition/register}). Table: {@code recognition.fact}. Publishes {@link vn.thidua.shared.AuditableEvent} for every
 * entry and for every look at people.
 */
@NullMarked
package vn.thidua.recognition.register;

import org.jspecify.annotations.NullMarked;
