/**
 * Old registers from files: read, looked at, decided upon where a person has to decide, and only then entered.
 *
 * <p>Start reading at {@code LineReader} (a file becomes lines), then {@code Evaluation} (lines become facts, questions, gaps and
 * doubles; pure), then {@code FactStageService} (the preview) and {@code FactIntakeService} (what a person may do). Nothing is
 * guessed: what only resembles a known word, and whoever is not known by number or by name and date of birth, becomes a
 * question. The columns are described in {@code docs/formats/facts.md}; why it is built so, in {@code
 * docs/decisions/2026-11-27-old-registers.md}.
 *
 * <p>Screens: Review › Import an old register ({@code /recognition/intake}). Tables: {@code recognition.intake} and those whose
 * names begin with it. Publishes {@link vn.thidua.shared.AuditableEvent} for every step, and when lines are looked at.
 */
@NullMarked
package vn.thidua.recognition.intake;

import org.jspecify.annotations.NullMarked;
