/**
 * Eligibility: facts about a person, a collective or a household are held against the clauses of a title, a commendation, a
 * rating or any other form that rules know; every clause gives a verdict with the facts used, and the verdicts together give
 * one.
 *
 * <p>Start reading at {@link vn.thidua.core.eligibility.Fact} (what may be known), then
 * {@link vn.thidua.core.eligibility.Requirement} (the shapes of clauses), then
 * {@link vn.thidua.core.eligibility.Assessment} (how a verdict comes about). Rules are data: which clauses a regime of law has is
 * not written here but read from a rule pack. What has no verdict but a number, a share or a day is in {@code reckoning}.
 *
 * <p>A fact that is not known is never taken for one that is not so: only where a register is said to be {@linkplain
 * vn.thidua.core.eligibility.Fact.Complete complete} does the absence of a fact count.
 *
 * <p>Vocabulary: a clause is a "điều kiện" of a "tiêu chuẩn", a form a "danh hiệu" or "hình thức khen thưởng"; see {@code
 * docs/glossary.md}.
 */
@NullMarked
package vn.thidua.core.eligibility;

import org.jspecify.annotations.NullMarked;
