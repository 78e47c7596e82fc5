/**
 * Narrative: the texts that a report has beside its figures, and the text of a unit or cluster that a person puts together from
 * those of its units.
 *
 * <p>Start reading at {@code TypedText} (what a text is), then {@code TextService} (a text is saved) and
 * {@code SentTextsRepository} (it is frozen when the report is sent); for what is put together at {@code Assembly} (paragraphs
 * and their sources; pure), then {@code SourceChange} and {@code AssemblyService}. Which texts a form asks is decided in
 * {@link vn.thidua.reporting.form.NarrativePart}; whether a text may be written in {@code vn.thidua.reporting.report}.
 *
 * <p>Screens: the texts of a report ({@code /reporting/narrative/texts/{period}/{unit}}), as they were sent
 * ({@code /reporting/narrative/sent/{submission}}), Reporting › Texts ({@code /reporting/narrative}), one that is put together
 * ({@code /reporting/narrative/assembly/{period}/{holder}/{part}}), the paper ({@code /reporting/narrative/paper/…}). The
 * script is {@code thidua/narrative.js}. Tables: {@code reporting.narrative_text}, {@code reporting.narrative_sent},
 * {@code reporting.narrative_assembly}, {@code reporting.narrative_paragraph}.
 *
 * <p>Vocabulary: a narrative part is "phần lời"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.reporting.narrative;

import org.jspecify.annotations.NullMarked;
