/**
 * The catalogue: which titles and forms of commendation there are on a day, what each asks for and where that is written, and
 * what differs between two days.
 *
 * <p>Start reading at {@code AwardCatalogueService} (what the packs of {@link vn.thidua.recognition.rules.RuleBook} say on a day), then
 * {@code AwardCatalogueScreens} (the pages). The words of a clause are those of its pack; none are written here.
 * What is said beside clauses, such as quotas, votes and money, is read by {@code EntryReading}. Two regimes are
 * compared by {@link vn.thidua.recognition.rules.FormComparison}.
 *
 * <p>Not here: whether somebody meets a clause, which is {@code vn.thidua.core.eligibility}. Screens: Review › Titles and forms
 * ({@code /recognition/catalogue}). Nothing is stored and nothing personal is shown: the rules are public law; see {@code
 * docs/decisions/2026-11-28-catalogue-is-public-law.md}.
 */
@NullMarked
package vn.thidua.recognition.catalogue;

import org.jspecify.annotations.NullMarked;
