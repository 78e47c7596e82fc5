/**
 * Submissions: what a unit sent for a period, version by version, with the cell of the file that each figure stands in.
 *
 * <p>Start reading at {@link vn.thidua.reporting.submission.Submission}, then {@code SubmissionRepository}. How files are
 * taken in is in {@code vn.thidua.reporting.intake}.
 *
 * <p>Screen: one report ({@code /reporting/submissions/{id}}), its workbook ({@code …/file}). Tables: {@code reporting.submission}, {@code reporting.source_file}.
 *
 * <p>Vocabulary: a submission is "báo cáo"; see {@code docs/glossary.md}.
 */
@NullMarked
package vn.thidua.reporting.submission;

import org.jspecify.annotations.NullMarked;
